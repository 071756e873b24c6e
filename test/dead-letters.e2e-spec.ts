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

/** The item's document as of `seconds` from now. */
const asOf = (document: Record<string, unknown>, seconds: number, more: object = {}): object => ({
  item: { ...document, last_modified_time: new Date(Date.now() + seconds * 1_000).toISOString(), ...more },
});

it('leaves the list when the same content comes again without what broke the rule', async () => {
  const { id, document, letter } = await refused(2);
  await tds.post('/api/bff/tds/sync/product?wait=true', { mode: 'specific', ids: [id] });
  expect(await letterNow(letter.id)).toMatchObject({ resolved: true });
  await tds.webhook(asOf(document, 60, { name: '' }));
  const listed = async () => (await tds.get<Letter[]>(`${PATH}?source_entity_id=${id}`)).body;
  await until(async () => (await listed()).length === 1);
  await tds.webhook(asOf(document, 120));
  await until(async () => (await listed()).length === 0);
});

it('is not made of what came late about a version the mirror has left behind', async () => {
  const { id, document } = await refused(3);
  await tds.webhook(asOf(document, 60, { name: 'Newer' }));
  await until(async () => (await nameOf(id)) === 'Newer');
  await tds.quiet();
  await tds.webhook(asOf(document, 30, { name: '' }));
  await tds.quiet();
  const { rows } = await tds.database.pool.query(
    'select outcome from tds_sync_queue_done where source_entity_id = $1 order by finished_at desc limit 1',
    [id],
  );
  expect(rows).toEqual([{ outcome: 'stale' }]);
  expect((await tds.get<Letter[]>(`${PATH}?source_entity_id=${id}&resolved=false`)).body).toEqual([]);
});
