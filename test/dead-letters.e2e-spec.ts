import { until } from '@libs/testing';
import { startTdsTestApp, type TdsTestApp } from './support/tds-app';

interface Letter {
  readonly id: string;
  readonly class: string;
  readonly error_code: string;
  readonly explanation: string;
  readonly resolved: boolean;
  readonly resolution_notes: string | null;
  readonly payload: { readonly name: string };
  readonly edited_payload: { readonly name: string } | null;
}

const PATH = '/api/bff/tds/dead-letter';

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp();
  await tds.fullSync();
});
afterAll(() => tds.close());

/** A webhook of an item without a name, which no rule lets pass; its record and its dead letter. */
async function refused(nth: number): Promise<{ id: string; document: Record<string, unknown>; letter: Letter }> {
  const { id } = [...tds.sandbox.store.each('item')][nth]!;
  tds.sandbox.edit('item', id, { rate: 7.5 + nth });
  const document = tds.sandbox.store.detail('item', id, 'inventory') as Record<string, unknown>;
  await tds.webhook({ item: { ...document, name: '' } });
  const letter = await until(async () => (await tds.get<Letter[]>(`${PATH}?source_entity_id=${id}`)).body[0]);
  return { id, document, letter };
}
const letterNow = async (id: string): Promise<Letter> => (await tds.get<Letter>(`${PATH}/${id}`)).body;
const nameOf = async (id: string): Promise<string> =>
  (await tds.database.pool.query<{ name: string }>('select name from mirror.products where zoho_id = $1', [id])).rows[0]!.name;

it('says why a record was refused, and applies the payload a person corrected', async () => {
  const { id, document, letter } = await refused(0);
  expect(letter).toMatchObject({ class: 'theirs', error_code: 'validation.failed', explanation: expect.stringContaining('breaks a rule') });
  await tds.post(`${PATH}/${letter.id}/retry`, { payload: { ...document, name: 'Corrected by hand' } });
  const closed = await until(async () => {
    const now = await letterNow(letter.id);
    return now.resolved && now;
  });
  expect(closed).toMatchObject({ payload: { name: '' }, edited_payload: { name: 'Corrected by hand' } });
  expect(await nameOf(id)).toBe('Corrected by hand');
});

it('closes by itself when a sync brings the record in', async () => {
  const { id, document, letter } = await refused(1);
  const { body } = await tds.post<{ status: string }>('/api/bff/tds/sync/product?wait=true', { mode: 'specific', ids: [id] });
  expect(body.status).toBe('completed');
  expect(await letterNow(letter.id)).toMatchObject({ resolved: true, resolution_notes: 'mirrored later (specific)' });
  expect(await nameOf(id)).toBe(document['name']);
});
