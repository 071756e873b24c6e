import { randomBytes } from 'node:crypto';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

const GUESSES = 1_000;
/** Under way at once: a guesser does not wait for one answer before the next guess. */
const GUESSERS = 50;
/** How often the others ask beside them. */
const ROUNDS = 10;
/** What one address may get wrong within a minute. */
const ALLOWED = 20;

const guessed = (): string => `tds_${randomBytes(4).toString('hex')}_${randomBytes(32).toString('base64url')}`;

describe('a thousand wrong keys from one address', () => {
  let tds: TdsTestApp;
  let colleague: string;
  /** Nobody has used it yet, so no process remembers it. */
  let newcomer: string;
  const statuses: number[] = [];
  const waits: number[] = [];
  const askedMeanwhile: number[] = [];

  const ask = (key: string, from: string, path = '/api/tds/circuit-breakers') =>
    fetch(`${tds.url}${path}`, { headers: { 'x-api-key': key, 'x-forwarded-for': from } });

  beforeAll(async () => {
    tds = await startTdsTestApp({ TDS_TRUST_PROXY: 'true' });
    for (const name of ['colleague', 'newcomer']) {
      const { key } = (await tds.post<{ key: string }>('/api/tds/keys', { name, role: 'viewer' })).body;
      if (name === 'colleague') colleague = key;
      else newcomer = key;
    }
    await ask(colleague, '198.51.100.7');
    let left = GUESSES;
    const guesser = async (): Promise<void> => {
      while (left > 0) {
        left -= 1;
        const response = await ask(guessed(), '198.51.100.7');
        await response.arrayBuffer();
        statuses.push(response.status);
        if (response.status === 429) waits.push(Number(response.headers.get('retry-after')));
      }
    };
    const others = async (): Promise<void> => {
      for (let round = 0; round < ROUNDS; round += 1) {
        askedMeanwhile.push((await ask(colleague, '198.51.100.7')).status, (await ask(newcomer, '203.0.113.9')).status);
      }
    };
    await Promise.all([...Array.from({ length: GUESSERS }, guesser), others()]);
  }, 90_000);
  afterAll(() => tds?.close());

  it('are locked out after the few a person mistypes, however many are sent at once', () => {
    expect(statuses).toHaveLength(GUESSES);
    expect(statuses.filter((status) => status === 401)).toHaveLength(ALLOWED);
    expect(statuses.filter((status) => status === 429)).toHaveLength(GUESSES - ALLOWED);
    for (const wait of waits) expect(wait >= 1 && wait <= 60).toBe(true);
  });

  it('leave no more than that on the record, and the lockout once', async () => {
    const { rows } = await tds.database.pool.query(
      `select action, count(*)::integer as count from tds_audit_trail where action like 'auth.%' and details ->> 'address' = '198.51.100.7'
        group by action order by action`,
    );
    expect(rows).toEqual([
      { action: 'auth.failed', count: ALLOWED - 1 },
      { action: 'auth.locked_out', count: 1 },
    ]);
  });

  it('keep out nobody else: neither who was known behind that address, nor who is new elsewhere, nor webhooks and probes', async () => {
    expect(askedMeanwhile).toEqual(Array.from({ length: 2 * ROUNDS }, () => 200));
    for (const path of ['/health/ready', '/metrics']) expect((await ask(guessed(), '198.51.100.7', path)).status).toBe(200);
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    expect(await tds.webhook({ item: { item_id: '1' } }, { headers })).toMatchObject({ status: 202 });
  });
});
