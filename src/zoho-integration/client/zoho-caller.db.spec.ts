import { createTestDatabase, ManualClock, type TestDatabase, until } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { RecordingLog } from './testing/recording-log';
import { SkippingClock } from './testing/skipping-clock';
import { GOOD_PAGE, json, type StubAnswer, StubZoho } from './testing/stub-zoho';
import { connectTo } from './testing/test-connection';
import type { ZohoClientSettings } from './zoho-client.settings';
import type { ZohoConnection } from './zoho-connection';
import type { ZohoError } from './zoho.errors';

const items = { product: 'books', path: '/items', arrayKeys: ['items'] } as const;
const context = { purpose: 'full', correlationId: 'c-1' } as const;
const down = json(503, '<html>', { 'content-type': 'text/html' });
const cutOff: StubAnswer = (reply) => {
  reply.hijack();
  reply.raw.destroy();
};
const never: StubAnswer = () => new Promise(() => undefined);
const QUOTA = { 'x-rate-limit-limit': '1000', 'x-rate-limit-remaining': '501', 'x-rate-limit-reset': '23205' };

describe('a call to Zoho', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  const zoho = new StubZoho();
  const log = new RecordingLog();
  const open: ZohoConnection[] = [];

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
    await zoho.start();
  });
  afterAll(async () => {
    await zoho.stop();
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });
  beforeEach(async () => {
    zoho.reset();
    log.lines.splice(0);
    await database.query('truncate tds_oauth_tokens, tds_rate_windows, tds_rate_limits, tds_circuit_breakers, tds_api_calls');
  });
  afterEach(async () => {
    for (const connection of open.splice(0)) await connection.onApplicationShutdown();
  });

  function aProcess(options: { clock?: SkippingClock | ManualClock; settings?: Partial<ZohoClientSettings> } = {}): ZohoConnection {
    const connection = connectTo({ database, zoho, log, clock: options.clock ?? new SkippingClock(), settings: options.settings ?? {} });
    open.push(connection);
    return connection;
  }
  const list = (connection: ZohoConnection, overrides = {}) => connection.client.listPage(items, { ...context, ...overrides });
  const failureOf = (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (error: unknown) => error as ZohoError,
    );
  const waits = () => log.factsOf('zoho call repeated after a wait').map(({ waitMs }) => waitMs);

  describe('that may pass by itself', () => {
    it.each<[string, StubAnswer, string]>([
      ['an outage', down, 'zoho.server_error'],
      ['a broken connection', cutOff, 'zoho.network'],
      ['no answer in time', never, 'zoho.timeout'],
      [
        'truncated JSON',
        json(200, '{"code":0,"items":[{"item_id":"4600', { 'content-type': 'application/json' }),
        'zoho.malformed_response',
      ],
      ['an internal error inside HTTP 200', json(200, { code: 1000, message: 'Internal error' }), 'zoho.server_error'],
      ['too many in flight', json(429, { code: 1070, message: 'in process' }), 'zoho.too_many_in_flight'],
    ])('is repeated after %s', async (_, trouble, code) => {
      zoho.answers.push(trouble, trouble);
      const calls: unknown[] = [];
      const connection = aProcess({ settings: { transport: { connectTimeoutMs: 200, totalTimeoutMs: 200, maxResponseBytes: 10_000 } } });
      connection.observe({ callFinished: ({ outcome, attempt }) => calls.push([outcome, attempt]) });
      await expect(list(connection)).resolves.toMatchObject({ rows: [], calls: 3 });
      expect(waits()).toEqual([4_000, 8_000]);
      expect(calls).toEqual([
        [code, 1],
        [code, 2],
        ['ok', 3],
      ]);
    });

    it('is given up after three repeats', async () => {
      zoho.answerAll = down;
      const error = await failureOf(list(aProcess()));
      expect(error).toMatchObject({ kind: 'transient', disposition: 'retry', httpStatus: 503, endpoint: 'GET /books/v3/items' });
      expect(waits()).toEqual([4_000, 8_000, 16_000]);
      expect(zoho.authorizations).toHaveLength(4);
    });

    it('is not repeated once its caller is gone', async () => {
      zoho.answerAll = down;
      const clock = new ManualClock(new Date());
      const controller = new AbortController();
      const call = failureOf(list(aProcess({ clock }), { signal: controller.signal }));
      await until(() => waits().length === 1);
      const reason = new Error('cancelled');
      controller.abort(reason);
      expect(await call).toBe(reason);
      expect(zoho.authorizations).toHaveLength(1);
    });

    it('is repeated for a write only when Zoho cannot have done it', async () => {
      const { client } = aProcess();
      const write = { method: 'POST', product: 'books', path: '/settings/webhooks', body: { name: 'tds' } } as const;
      zoho.answers.push(json(500, { code: 1000 }));
      expect(await failureOf(client.send(write, context))).toMatchObject({ code: 'zoho.server_error' });
      expect(zoho.authorizations).toHaveLength(1);
      zoho.answers.push(json(429, { code: 1070 }), json(201, { code: 0, webhook: { webhook_id: '1' } }));
      await expect(client.send(write, context)).resolves.toMatchObject({ body: { webhook: { webhook_id: '1' } }, calls: 2 });
    });
  });

  describe('that will not pass', () => {
    it.each<[string, StubAnswer, object]>([
      ['a record that is not there', json(404, { code: 1002, message: 'Item does not exist.' }), { kind: 'not_found' }],
      ['a wrong parameter', json(400, { code: 2, message: 'Invalid value' }), { kind: 'invalid' }],
      ['another organisation', json(400, { code: 6041, message: 'not associated' }), { kind: 'auth', code: 'zoho.wrong_organization' }],
      ['an answer without the list', json(200, { code: 0, custom_fields: [] }), { kind: 'invalid', code: 'zoho.unexpected_shape' }],
    ])('is made once: %s', async (_, answer, expected) => {
      zoho.answers.push(answer);
      expect(await failureOf(list(aProcess()))).toMatchObject(expected);
      expect(zoho.authorizations).toHaveLength(1);
      expect(zoho.grants).toHaveLength(1);
    });
  });

  describe('with a token Zoho refuses', () => {
    const refused = json(401, { code: 57, message: 'You are not authorized to perform this operation' });

    it('is made again at once with a new one', async () => {
      zoho.answers.push(refused);
      await expect(list(aProcess())).resolves.toMatchObject({ calls: 2 });
      expect(zoho.authorizations).toEqual(['Zoho-oauthtoken token-1', 'Zoho-oauthtoken token-2']);
      expect(waits()).toEqual([]);
    });

    it('takes another process’s token first, then asks for one, then gives up', async () => {
      const [first, second] = [aProcess(), aProcess()];
      await list(first);
      zoho.answers.push(refused);
      await list(second);
      zoho.authorizations.splice(0);
      zoho.answers.push(refused, refused, refused);
      expect(await failureOf(list(first))).toMatchObject({ kind: 'auth', code: 'zoho.unauthorized', disposition: 'snooze' });
      expect(zoho.authorizations).toEqual(['token-1', 'token-2', 'token-3'].map((token) => `Zoho-oauthtoken ${token}`));
    });

    it('spends one token on a missing scope, not one a call', async () => {
      zoho.answerAll = refused;
      const connection = aProcess();
      for (let call = 0; call < 5; call++) expect(await failureOf(list(connection))).toMatchObject({ kind: 'auth', zohoCode: 57 });
      expect(zoho.grants).toHaveLength(2);
      expect(zoho.authorizations).toHaveLength(6);
    });
  });

  describe('beyond a limit', () => {
    it('of the minute: all processes pause, then go on', async () => {
      const clock = new ManualClock(new Date());
      const [first, second] = [aProcess({ clock }), aProcess({ clock })];
      zoho.answers.push(json(429, { code: 44, message: 'For security reasons your organization has been blocked' }));
      const blocked = list(first);
      await until(() => waits().length === 1);
      expect(waits()).toEqual([60_000]);
      const waiting = list(second, { purpose: 'webhook_refetch' });
      await expect(second.quota()).resolves.toMatchObject({ pauseReason: 'zoho.rate_limited' });
      await until(() => clock.sleeping >= 2);
      expect(zoho.authorizations).toHaveLength(1);
      await database.query(`update tds_rate_limits set paused_until = now() - interval '1 second'`);
      await clock.advance(60_000);
      await expect(Promise.all([blocked, waiting])).resolves.toMatchObject([{ calls: 2 }, { calls: 1 }]);
    });

    it('of the minute, longer than a call may wait: the caller is told when to come back', async () => {
      zoho.answers.push(json(429, { code: 44 }, { 'retry-after': '300' }));
      expect(await failureOf(list(aProcess()))).toMatchObject({ disposition: 'retry', code: 'zoho.rate_limited', retryAfterMs: 300_000 });
      expect(zoho.authorizations).toHaveLength(1);
    });

    it('of the day: nobody asks again before the reset', async () => {
      zoho.answers.push(json(429, { code: 45, message: 'exceeded' }, { ...QUOTA, 'x-rate-limit-remaining': '0' }));
      expect(await failureOf(list(aProcess()))).toMatchObject({ kind: 'quota', code: 'zoho.daily_quota', retryAfterMs: 23_205_000 });
      const error = (await failureOf(list(aProcess(), { purpose: 'webhook_refetch' }))) as ZohoError;
      expect(error).toMatchObject({ kind: 'quota', disposition: 'snooze' });
      expect(error.retryAfterMs).toBeGreaterThan(23_190_000);
      expect(zoho.authorizations).toHaveLength(1);
    });

    it('learns the quota from answers', async () => {
      zoho.answers.push(json(200, GOOD_PAGE, QUOTA));
      const connection = aProcess();
      await expect(list(connection)).resolves.toMatchObject({ rateLimit: { limit: 1000, remaining: 501, resetSeconds: 23_205 } });
      // A reading is shared with other processes in the background.
      await until(async () => (await aProcess().quota()).limit !== null);
      await expect(aProcess().quota()).resolves.toMatchObject({
        limit: 1000,
        usedToday: 499,
        remaining: 501,
        lastMinute: expect.any(Number) as number,
      });
    });
  });

  describe('during an outage', () => {
    it('opens the breaker, is then rejected without a request, by other processes and after a restart too', async () => {
      zoho.answerAll = down;
      const first = aProcess();
      await failureOf(list(first));
      // Whose failure opens it is told that Zoho is away, so that no attempt of theirs is used up.
      expect(await failureOf(list(first))).toMatchObject({
        kind: 'breaker_open',
        disposition: 'snooze',
        cause: { code: 'zoho.server_error' },
      });
      expect(zoho.authorizations).toHaveLength(5);
      for (const connection of [first, aProcess(), aProcess()]) {
        expect(await failureOf(list(connection))).toMatchObject({ kind: 'breaker_open', disposition: 'snooze', httpStatus: undefined });
      }
      expect(zoho.authorizations).toHaveLength(5);
    });

    it('of one product, leaves the other alone', async () => {
      zoho.answerAll = down;
      const connection = aProcess({ settings: { breaker: { enabled: true, failureThreshold: 1, resetSeconds: 60 } } });
      await failureOf(list(connection));
      zoho.answerAll = json(200, GOOD_PAGE);
      expect(await failureOf(list(connection))).toMatchObject({ kind: 'breaker_open' });
      await expect(connection.client.listPage({ ...items, product: 'inventory' }, context)).resolves.toMatchObject({ calls: 1 });
    });

    it('is probed by the cheapest call only, and nobody is blamed for what it finds', async () => {
      const clock = new SkippingClock();
      const connection = aProcess({ clock, settings: { breaker: { enabled: true, failureThreshold: 1, resetSeconds: 60 } } });
      zoho.answerAll = down;
      await failureOf(list(connection));
      await database.query(`update tds_circuit_breakers set next_probe_at = now() - interval '1 second'`);
      await clock.sleep(61_000);
      expect(await failureOf(list(connection))).toMatchObject({ kind: 'breaker_open', disposition: 'snooze' });
      expect(zoho.paths).toEqual(['/books/v3/items', '/books/v3/organizations']);
    });

    it('goes on when a probe finds Zoho back', async () => {
      const clock = new SkippingClock();
      const connection = aProcess({ clock, settings: { breaker: { enabled: true, failureThreshold: 1, resetSeconds: 60 } } });
      zoho.answers.push(down);
      await failureOf(list(connection));
      await database.query(`update tds_circuit_breakers set next_probe_at = now() - interval '1 second'`);
      await clock.sleep(61_000);
      await expect(list(connection)).resolves.toMatchObject({ calls: 2 });
      await expect(database.query('select state from tds_circuit_breakers')).resolves.toEqual([{ state: 'closed' }]);
      expect(zoho.paths.slice(-2)).toEqual(['/books/v3/organizations', '/books/v3/items']);
    });
  });

  it('goes to the host the token answer names, unless one was chosen', async () => {
    const api = await new StubZoho().start();
    zoho.grantAnswers.push(json(200, { access_token: 'eu-token', api_domain: api.url, expires_in: 3600 }));
    await list(aProcess({ settings: { apiBaseUrlOverride: undefined, apiBaseUrl: 'http://127.0.0.1:1' } }));
    expect(api.authorizations).toEqual(['Zoho-oauthtoken eu-token']);
    await list(aProcess());
    expect(zoho.authorizations).toEqual(['Zoho-oauthtoken eu-token']);
    await api.stop();
  });

  it('ends with the shutdown, and every attempt is in the ledger by then', async () => {
    zoho.answers.push(down);
    const clock = new ManualClock(new Date());
    const connection = aProcess({ clock });
    const call = failureOf(list(connection));
    await until(() => waits().length === 1);
    await connection.onApplicationShutdown();
    expect(await call).toMatchObject({ message: 'the application is stopping' });
    expect(clock.sleeping).toBe(0);
    await expect(database.query('select product, purpose, endpoint, outcome, calls from tds_api_calls')).resolves.toEqual([
      { product: 'books', purpose: 'full', endpoint: 'GET /books/v3/items', outcome: 'zoho.server_error', calls: 1 },
    ]);
  });

  it('leaves no secret in logs or errors', async () => {
    zoho.answers.push(cutOff, json(401, { code: 57 }), down);
    zoho.grantAnswers.push(json(200, zoho.nextToken()), json(200, { error: 'invalid_code' }));
    const error = await failureOf(list(aProcess()));
    expect(error).toMatchObject({ code: 'zoho.grant_blocked' });
    log.error({ err: error }, 'thrown');
    expect(log.lines.length).toBeGreaterThan(3);
    for (const secret of [/token-\d/, zoho.clientSecret, zoho.refreshToken, 'organization_id']) {
      expect(log.text).not.toMatch(secret);
    }
  });
});
