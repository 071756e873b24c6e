import { createTestDatabase, ManualClock, type TestDatabase } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { HttpTransport } from '../http/http-transport';
import { json, StubZoho } from '../testing/stub-zoho';
import { silentLog, testSecretBox, testSettings } from '../testing/test-connection';
import { TokenProvider } from './token-provider';
import { TokenStore } from './token-store';

const ACCESS_DENIED = { error: 'Access Denied', error_description: 'You have made too many requests continuously.' };

describe('TokenProvider on PostgreSQL', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  const zoho = new StubZoho();
  const clock = new ManualClock(new Date());
  const heard: string[] = [];
  const observer = {
    grantRefused: ({ organizationId, reason }: { organizationId: string; reason: string }) => heard.push(`${organizationId} ${reason}`),
    grantAccepted: () => heard.push('accepted'),
  };
  let transport: HttpTransport;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
    await zoho.start();
    transport = new HttpTransport(testSettings(zoho).transport);
  });
  afterAll(async () => {
    await transport?.close();
    await zoho.stop();
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });
  beforeEach(async () => {
    zoho.reset();
    heard.splice(0);
    await database.query('truncate tds_oauth_tokens');
  });

  /** A process of its own: nothing shared but the database. */
  function aProcess(grant = {}): TokenProvider {
    const settings = { ...testSettings(zoho), ...grant };
    const { organizationId } = zoho;
    const store = new TokenStore(database, testSecretBox, organizationId, settings);
    return new TokenProvider({ store, transport, organizationId, grant: settings, observers: [observer], clock, log: silentLog });
  }
  const endsIn = (seconds: number) =>
    database.query(`update tds_oauth_tokens set expires_at = now() + make_interval(secs => $1)`, [seconds]);

  it('asks once for all callers of all processes, with the secrets in a form body', async () => {
    const processes = [aProcess(), aProcess(), aProcess()];
    // Slow enough for everyone to have asked before the first answer.
    zoho.grantAnswers.push(() => new Promise((resolve) => setTimeout(() => resolve(zoho.nextToken()), 200)));
    const tokens = await Promise.all(Array.from({ length: 15 }, (_, index) => (processes[index % 3] as TokenProvider).current()));
    expect(new Set(tokens.map(({ value }) => value))).toEqual(new Set(['token-1']));
    expect(zoho.grants).toEqual(['refresh_token=1000.refresh&client_id=1000.CLIENT&client_secret=client-secret&grant_type=refresh_token']);
    expect(tokens[0]?.apiDomain).toBe(zoho.url);
  });

  it('keeps the token encrypted', async () => {
    await aProcess().current();
    const [row] = await database.query<{ sealed: Buffer }>('select access_token_encrypted as sealed from tds_oauth_tokens');
    expect(row?.sealed.includes('token-1')).toBe(false);
    expect(row?.sealed.length).toBeGreaterThan(20);
  });

  it('renews five minutes before the end', async () => {
    await aProcess().current();
    await endsIn(310);
    expect((await aProcess().current()).value).toBe('token-1');
    await endsIn(290);
    expect((await aProcess().current()).value).toBe('token-2');
  });

  it('notices the end by its own clock too', async () => {
    const tokens = aProcess();
    await tokens.current();
    await endsIn(100);
    await clock.advance(3_250_000);
    expect((await tokens.current()).value).toBe('token-1');
    await clock.advance(100_000);
    expect((await tokens.current()).value).toBe('token-2');
  });

  it('takes the token another process has renewed, before it asks for one', async () => {
    const [first, second] = [aProcess(), aProcess()];
    const refused = await first.current();
    await second.current();
    expect(await first.replace(refused)).toMatchObject({ value: 'token-2', isOurs: true });
    expect(await second.replace(refused)).toMatchObject({ value: 'token-2', isOurs: false });
    expect(zoho.grants).toHaveLength(2);
  });

  it('replaces a refused token once for all who were refused', async () => {
    const tokens = aProcess();
    const refused = await tokens.current();
    const replaced = await Promise.all([tokens.replace(refused), tokens.replace(refused), tokens.replace(refused)]);
    expect(replaced.map(({ value }) => value)).toEqual(['token-2', 'token-2', 'token-2']);
  });

  it('stops renewing when new tokens are refused as well, and tries again after ten minutes', async () => {
    let refused = await aProcess().current();
    for (let renewal = 0; renewal < 7; renewal++) refused = await aProcess().replace(refused);
    await expect(aProcess().replace(refused)).rejects.toMatchObject({
      kind: 'auth',
      code: 'zoho.unauthorized',
      retryAfterMs: expect.any(Number) as number,
    });
    expect(zoho.grants).toHaveLength(8);
    await database.query(
      `update tds_oauth_tokens set recent_grants = array(select g - interval '10 minutes' from unnest(recent_grants) g)`,
    );
    expect((await aProcess().replace(refused)).value).toBe('token-9');
    await expect(database.query('select cardinality(recent_grants) as count from tds_oauth_tokens')).resolves.toEqual([{ count: 1 }]);
  });

  it('does not ask for an eleventh token in ten minutes', async () => {
    await aProcess().current();
    await database.query(
      `update tds_oauth_tokens set expires_at = now(), recent_grants = array_fill(now() - interval '4 minutes', array[10])`,
    );
    const error = (await aProcess()
      .current()
      .catch((thrown: unknown) => thrown)) as { retryAfterMs: number };
    expect(error).toMatchObject({ kind: 'auth', code: 'zoho.grant_throttled' });
    expect(error.retryAfterMs).toBeGreaterThan(350_000);
    expect(error.retryAfterMs).toBeLessThanOrEqual(360_000);
    expect(zoho.grants).toHaveLength(1);
  });

  it.each([
    ['Access Denied: ten minutes', json(400, ACCESS_DENIED), 'zoho.grant_throttled', 600],
    ['Access Denied with HTTP 200', json(200, ACCESS_DENIED), 'zoho.grant_throttled', 600],
    ['invalid_code: an hour', json(200, { error: 'invalid_code' }), 'zoho.grant_blocked', 3_600],
    ['invalid_client: an hour', json(200, { error: 'invalid_client' }), 'zoho.grant_blocked', 3_600],
  ])('%s without a question, restarts included', async (_, answer, code, seconds) => {
    zoho.grantAnswers.push(answer);
    const error = await aProcess()
      .current()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'auth', disposition: 'snooze', code, endpoint: 'POST /oauth/v2/token' });
    for (let restart = 0; restart < 3; restart++) {
      const again = (await aProcess()
        .current()
        .catch((thrown: unknown) => thrown)) as { code: string; retryAfterMs: number };
      expect(again.code).toBe(code);
      expect(again.retryAfterMs / 1000).toBeGreaterThan(seconds - 10);
      expect(again.retryAfterMs / 1000).toBeLessThanOrEqual(seconds);
    }
    expect(zoho.grants).toHaveLength(1);
    await database.query(`update tds_oauth_tokens set blocked_until = now() - interval '1 second'`);
    expect((await aProcess().current()).value).toBe('token-2');
    await expect(database.query('select blocked_until, blocked_reason from tds_oauth_tokens')).resolves.toEqual([
      { blocked_until: null, blocked_reason: null },
    ]);
  });

  it('asks at once when a person says the grant is mended', async () => {
    zoho.grantAnswers.push(json(200, { error: 'invalid_code' }));
    const tokens = aProcess();
    await expect(tokens.current()).rejects.toMatchObject({ code: 'zoho.grant_blocked' });
    await tokens.unblock();
    expect((await tokens.current()).value).toBe('token-2');
    expect(heard).toEqual([`${zoho.organizationId} invalid_code`, 'accepted']);
  });

  it('holds neither block nor token of an old grant against a new one', async () => {
    zoho.grantAnswers.push(json(200, { error: 'invalid_code' }));
    await expect(aProcess().current()).rejects.toMatchObject({ code: 'zoho.grant_blocked' });
    const renewed = { refreshToken: '1000.other' };
    expect((await aProcess(renewed).current()).value).toBe('token-2');
    expect((await aProcess(renewed).current()).value).toBe('token-2');
    expect((await aProcess().current()).value).toBe('token-3');
  });

  it.each([
    ['an outage', json(503, 'down')],
    ['a throttle', json(400, ACCESS_DENIED)],
    ['a revoked grant', json(200, { error: 'invalid_code' })],
  ])('serves on with the present token when renewing it meets %s', async (_, answer) => {
    await aProcess().current();
    await endsIn(200);
    zoho.grantAnswers.push(answer);
    const tokens = aProcess();
    expect((await tokens.current()).value).toBe('token-1');
    expect((await tokens.current()).value).toBe('token-1');
    expect(zoho.grants).toHaveLength(2);
  });

  it.each([
    ['an outage', json(503, 'down'), 'zoho.server_error'],
    ['a page that is not JSON', json(200, '<html>'), 'zoho.malformed_response'],
  ])('says %s is transient and blocks nothing', async (_, answer, code) => {
    zoho.grantAnswers.push(answer);
    const tokens = aProcess();
    await expect(tokens.current()).rejects.toMatchObject({ kind: 'transient', code });
    expect((await tokens.current()).value).toBe('token-2');
  });

  it('replaces a token sealed with a key that is gone', async () => {
    await aProcess().current();
    await database.query(`update tds_oauth_tokens set access_token_encrypted = decode('01' || repeat('00', 60), 'hex')`);
    expect((await aProcess().current()).value).toBe('token-2');
  });
});
