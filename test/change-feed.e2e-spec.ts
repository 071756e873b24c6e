import { until } from '@libs/testing';
import { ADMIN_KEY, startTdsTestApp, type TdsTestApp } from './support/tds-app';

interface ChangeBody {
  readonly event_type: string;
  readonly module: string;
  readonly correlation_id: string | null;
  readonly data: {
    readonly entity_type: string;
    readonly source_entity_id: string;
    readonly changed_fields: string[];
    readonly record?: { name: string };
  };
  readonly cursor: string;
}

/** An event stream as a client sees it. */
interface Stream {
  readonly status: number;
  readonly headers: Headers;
  readonly events: { id?: string; event: string; data: ChangeBody }[];
  readonly ended: Promise<void>;
  close(): void;
}

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp();
});
afterAll(() => tds.close());

const at = (second: number): string => new Date(Date.UTC(2026, 5, 9, 9, 0, second)).toISOString().replace('.000Z', '+0000');
let ids = 7_000_000;
const newId = (): string => String((ids += 1));
const item = (id: string, name: string, second: number) => ({
  item: { item_id: id, name, sku: `S-${id}`, rate: 1, status: 'active', last_modified_time: at(second), custom_fields: [], brand: '' },
});
const change = async (id: string, name: string, second: number): Promise<void> => {
  const { status } = await tds.webhook(item(id, name, second));
  if (status !== 202) throw new Error(`webhook answered ${status}`);
  await tds.quiet();
};
const position = async (): Promise<string> => (await tds.get<{ cursor: string }>('/api/tds/changes/position')).body.cursor;
const changes = (after: string, more = '') => tds.get<ChangeBody[]>(`/api/tds/changes?after=${after}${more}`);
const nextOf = (headers: Headers): string => new URL(/<([^>]+)>/.exec(headers.get('link')!)![1]!, 'http://x').searchParams.get('after')!;

async function openStream(query = '', lastEventId?: string): Promise<Stream> {
  const abort = new AbortController();
  const response = await fetch(`${tds.url}/api/tds/events/stream${query}`, {
    headers: { 'x-api-key': ADMIN_KEY, ...(lastEventId ? { 'last-event-id': lastEventId } : {}) },
    signal: abort.signal,
  });
  const events: Stream['events'] = [];
  const read = async (): Promise<void> => {
    let text = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) {
      const blocks = (text + chunk).split('\n\n');
      text = blocks.pop()!;
      for (const block of blocks) {
        const field = (name: string): string | undefined => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
        if (field('data')) events.push({ id: field('id'), event: field('event')!, data: JSON.parse(field('data')!) as ChangeBody });
      }
    }
  };
  const ended = response.ok ? read().catch(() => undefined) : Promise.resolve();
  return { status: response.status, headers: response.headers, events, ended, close: () => abort.abort() };
}
const changesOf = (stream: Stream) => stream.events.filter(({ event }) => event.startsWith('tds.entity.'));

describe('GET /api/tds/changes', () => {
  it('tells changes in the shape of events, with a cursor each and a next page always', async () => {
    const [start, id] = [await position(), newId()];
    await change(id, 'one', 1);
    await change(id, 'two', 2);
    const { body, headers } = await changes(start);
    expect(body).toEqual([
      expect.objectContaining({
        event_type: 'tds.entity.create',
        module: 'tds',
        correlation_id: expect.any(String),
        cursor: expect.any(String),
      }),
      expect.objectContaining({
        event_type: 'tds.entity.update',
        data: expect.objectContaining({ entity_type: 'product', source_entity_id: id, changed_fields: ['name'] }),
      }),
    ]);
    expect((await changes(body[0]!.cursor)).body.map(({ event_type }) => event_type)).toEqual(['tds.entity.update']);
    const empty = await changes(nextOf(headers));
    expect(empty.body).toEqual([]);
    expect(nextOf(empty.headers)).toEqual(expect.any(String));
  });

  it("takes Zoho's names, refuses unknown ones, and embeds records as they are now", async () => {
    const [start, id] = [await position(), newId()];
    await change(id, 'old', 1);
    await change(id, 'new', 2);
    const { body } = await changes(start, '&entity=items,contacts&include=record');
    expect(body.map(({ data }) => data.record?.name)).toEqual(['new', 'new']);
    expect((await changes(start, '&entity=contact')).body).toEqual([]);
    expect((await changes(start, '&entity=nonsense')).status).toBe(404);
    expect((await changes('nonsense')).status).toBe(400);
  });

  it('waits for a change where there is none', async () => {
    const [start, id] = [await position(), newId()];
    const answer = changes(start, '&wait_seconds=20&entity=product');
    await tds.webhook(item(id, 'awaited', 1));
    expect((await answer).body).toEqual([expect.objectContaining({ data: expect.objectContaining({ source_entity_id: id }) })]);
  });

  it('answers 410 with what to do to a cursor of another database', async () => {
    const foreign = Buffer.from('1~1~5.0.0.0.').toString('base64url');
    const { status, body } = await changes(foreign);
    expect({ status, body }).toMatchObject({
      status: 410,
      body: { code: 'feed.cursor_foreign', detail: expect.stringContaining('/position') },
    });
  });
});

describe('GET /api/tds/events/stream', () => {
  it('brings changes as they happen and goes on where the last id stands', async () => {
    const stream = await openStream('?entity=product');
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(stream.headers.get('cache-control')).toContain('no-transform');
    const id = newId();
    await change(id, 'one', 1);
    await until(() => changesOf(stream).length === 1);
    stream.close();
    await stream.ended;
    await change(id, 'two', 2);
    const resumed = await openStream('?entity=product', changesOf(stream)[0]!.id);
    await change(id, 'three', 3);
    await until(() => changesOf(resumed).length === 2);
    expect(changesOf(resumed).map(({ data }) => [data.event_type, data.data.source_entity_id])).toEqual([
      ['tds.entity.update', id],
      ['tds.entity.update', id],
    ]);
    resumed.close();
  });

  it('asks for a key, and refuses a cursor before the stream begins', async () => {
    expect((await fetch(`${tds.url}/api/tds/events/stream`)).status).toBe(401);
    expect((await openStream('', Buffer.from('1~1~5.0.0.0.').toString('base64url'))).status).toBe(410);
  });
});

describe('GET /api/tds/entities/{type}/{id}/wait', () => {
  const wait = (id: string, query: string) =>
    tds.get<{ source_modified_at: string; code: string }>(`/api/tds/entities/items/${id}/wait?${query}`);

  it('answers when the version is there', async () => {
    const id = newId();
    await change(id, 'one', 1);
    const second = new Date(at(2)).toISOString();
    const answer = wait(id, `modified_at=${second}&timeout_seconds=20`);
    await change(id, 'two', 2);
    expect(await answer).toMatchObject({ status: 200, body: { entity_type: 'product', zoho_id: id, source_modified_at: second } });
    expect((await wait(id, `modified_at=${new Date(at(1)).toISOString()}`)).status).toBe(200);
  });

  it('answers 408 when it does not come', async () => {
    expect(await wait(newId(), 'timeout_seconds=1')).toMatchObject({ status: 408, body: { code: 'sync.not_mirrored_in_time' } });
  });
});

it('streams end when the application stops, and do not hold it up', async () => {
  const own = await startTdsTestApp();
  const response = await fetch(`${own.url}/api/tds/events/stream`, { headers: { 'x-api-key': ADMIN_KEY } });
  const text = response.text();
  const started = performance.now();
  await own.close();
  expect(await text).toContain('"reason":"shutdown"');
  expect(performance.now() - started).toBeLessThan(5_000);
});
