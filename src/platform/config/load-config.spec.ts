import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { ConfigurationError } from './configuration.error';
import { variableNames, type VariableName } from './environment.schema';
import { loadConfig, metaOf, readEnvironment, type RawEnvironment } from './load-config';

const credentials = {
  ZOHO_CLIENT_ID: '1000.ABC',
  ZOHO_CLIENT_SECRET: 'a-client-secret',
  ZOHO_REFRESH_TOKEN: '1000.refresh.token',
  ZOHO_ORGANIZATION_ID: '10234695',
};

function problemsOf(env: RawEnvironment): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('needs nothing: the defaults are the sandbox and the embedded database', () => {
    const config = loadConfig({});
    expect(config.http).toMatchObject({ port: 3000, host: '0.0.0.0', isDocsPublic: true, corsOrigins: [] });
    expect(config.database.url).toBeUndefined();
    expect(config.dataDir).toBe(resolve('.tds'));
    expect([...config.roles]).toEqual(['api', 'worker', 'scheduler']);
    expect(config.zoho).toMatchObject({ isSandbox: true, requestsPerMinute: 80, maxConcurrency: 4, dailyQuota: undefined });
    expect(config.queue).toEqual({ workerCount: 2, batchSize: 100, pollIntervalMs: 1000, leaseSeconds: 30, maxAttempts: 4 });
    expect(config.schedules).toMatchObject({ fullSync: '0 2 * * *', timeZone: 'UTC' });
    expect(config.warnings).toEqual([]);
  });

  it('takes an empty value as not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '  ', ZOHO_DC: '' }).http.port).toBe(3000);
  });

  it.each([
    ['false', false],
    ['FALSE', false],
    ['0', false],
    ['no', false],
    ['off', false],
    ['true', true],
    ['1', true],
    ['Yes', true],
  ])('reads the switch "%s" as %s', (word, expected) => {
    expect(loadConfig({ AUTO_HEALING_ENABLED: word }).healing.isEnabled).toBe(expected);
  });

  it.each([
    ['PORT', '70000', 'PORT: expected an integer from 0 to 65535, got "70000"'],
    ['PORT', '3000x', 'PORT: expected an integer from 0 to 65535, got "3000x"'],
    ['PORT', '3e3', 'PORT: expected an integer from 0 to 65535, got "3e3"'],
    ['AUTO_HEALING_ENABLED', 'maybe', 'AUTO_HEALING_ENABLED: expected true or false, got "maybe"'],
    ['TDS_ROLE', 'api,cook', 'TDS_ROLE: expected a comma list of all, api, worker, scheduler, got "api,cook"'],
    ['TDS_ROLE', ',', 'TDS_ROLE: expected a comma list of all, api, worker, scheduler, got ","'],
    ['ZOHO_DC', 'us', 'ZOHO_DC: expected one of com, eu, in, com.au, jp, ca, sa, uk, com.cn, got "us"'],
    ['ZOHO_API_BASE_URL', 'zohoapis.com', 'ZOHO_API_BASE_URL: expected an http:// or https:// URL, got "zohoapis.com"'],
    ['SCHEDULE_FULL_SYNC', 'daily', 'SCHEDULE_FULL_SYNC: expected a cron expression such as "0 2 * * *", or off, got "daily"'],
    ['SCHEDULE_TIMEZONE', 'Baghdad', 'SCHEDULE_TIMEZONE: expected an IANA time zone such as Asia/Baghdad, got "Baghdad"'],
    ['DATABASE_URL', 'mysql://root:hunter2@db/x', 'DATABASE_URL: expected postgres://user:password@host:port/database, got "***"'],
    ['TDS_ADMIN_API_KEY', 'short', 'TDS_ADMIN_API_KEY: expected at least 16 characters, got "***"'],
    ['TDS_ENCRYPTION_KEY', 'c2hvcnQ=', 'TDS_ENCRYPTION_KEY: expected 32 bytes as 64 hexadecimal digits or base64, got "***"'],
    ['TDS_SANDBOX_TRAFFIC', '-1', 'TDS_SANDBOX_TRAFFIC: expected a number from 0 to 10000, got "-1"'],
    ['TDS_FAIL_POINT', 'lunch', 'TDS_FAIL_POINT: expected the name of a fail point, or <name>:<nth passing>, got "lunch"'],
  ])('refuses %s=%s', (name, value, line) => {
    expect(problemsOf({ [name]: value })).toEqual([line]);
  });

  it('dies at no fail point in production', () => {
    expect(loadConfig({ TDS_FAIL_POINT: 'worker.claimed:2' }).failPoint).toEqual({ name: 'worker.claimed', nth: 2 });
    expect(problemsOf({ TDS_FAIL_POINT: 'worker.claimed', NODE_ENV: 'production' })).toEqual([
      'TDS_FAIL_POINT: expected nothing in production',
    ]);
  });

  it('reports everything at once, each variable once', () => {
    const problems = problemsOf({ PORT: '-1', LOG_LEVEL: 'loud', TDS_BATCH_SIZE: 'many', ZOHO_CLIENT_ID: '1000.ABC' });
    expect(problems.map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'TDS_BATCH_SIZE',
      'LOG_LEVEL',
      'ZOHO_CLIENT_SECRET',
      'ZOHO_REFRESH_TOKEN',
      'ZOHO_ORGANIZATION_ID',
    ]);
    expect(problems[3]).toBe('ZOHO_CLIENT_SECRET: expected the client secret of a Zoho self client (ZOHO_CLIENT_ID is set), got nothing');
  });

  it('exits with 78 and names every problem', () => {
    const error = new ConfigurationError(['PORT: expected a, got "b"', 'HOST: expected c, got "d"']);
    expect(error.exitCode).toBe(78);
    expect(error.message).toBe('the configuration has 2 problems:\n  PORT: expected a, got "b"\n  HOST: expected c, got "d"');
  });

  it('uses real Zoho with all four credentials', () => {
    const { zoho } = loadConfig(credentials);
    expect(zoho.isSandbox).toBe(false);
    expect(zoho.credentials).toEqual({
      clientId: '1000.ABC',
      clientSecret: 'a-client-secret',
      refreshToken: '1000.refresh.token',
      organizationId: '10234695',
    });
  });

  it.each([
    ['com', 'https://www.zohoapis.com', 'https://accounts.zoho.com'],
    ['ca', 'https://www.zohoapis.ca', 'https://accounts.zohocloud.ca'],
    ['com.au', 'https://www.zohoapis.com.au', 'https://accounts.zoho.com.au'],
  ])('knows the hosts of data centre %s', (dataCenter, apiBaseUrl, accountsBaseUrl) => {
    expect(loadConfig({ ZOHO_DC: dataCenter }).zoho).toMatchObject({ apiBaseUrl, accountsBaseUrl });
  });

  it('lets both hosts be replaced, without a trailing slash', () => {
    const { zoho } = loadConfig({ ZOHO_API_BASE_URL: 'http://127.0.0.1:9/', ZOHO_ACCOUNTS_BASE_URL: 'http://127.0.0.1:9/accounts/' });
    expect(zoho).toMatchObject({ apiBaseUrl: 'http://127.0.0.1:9', accountsBaseUrl: 'http://127.0.0.1:9/accounts' });
  });

  it.each([
    ['api', ['api'], 'api'],
    ['scheduler, worker', ['worker', 'scheduler'], 'worker+scheduler'],
    ['all', ['api', 'worker', 'scheduler'], 'all'],
    ['worker,all', ['api', 'worker', 'scheduler'], 'all'],
  ])('reads the roles of "%s"', (value, roles, name) => {
    const config = loadConfig({ TDS_ROLE: value });
    expect([...config.roles]).toEqual(roles);
    expect(config.roleName).toBe(name);
  });

  it('reads two webhook secrets while rotating', () => {
    expect(loadConfig({ ZOHO_WEBHOOK_SECRET: 'new, old' }).webhooks.secrets).toEqual(['new', 'old']);
  });

  it('turns a schedule off', () => {
    expect(loadConfig({ SCHEDULE_STOCK_SYNC: 'off' }).schedules.stockSync).toBeNull();
  });

  it.each([
    ['hexadecimal', 'ab'.repeat(32)],
    ['base64', Buffer.alloc(32, 0xab).toString('base64')],
  ])('reads an encryption key in %s', (_form, value) => {
    expect(loadConfig({ TDS_ENCRYPTION_KEY: value }).security.encryptionKey).toEqual(Buffer.alloc(32, 0xab));
  });

  it.each([
    [{ LOG_FORMAT: 'auto' }, true, 'pretty'],
    [{ LOG_FORMAT: 'auto' }, false, 'json'],
    [{ LOG_FORMAT: 'json' }, true, 'json'],
  ])('formats logs for %o on a terminal (%s) as %s', (env, isTerminal, format) => {
    expect(loadConfig(env, { isTerminal }).logging.format).toBe(format);
  });

  it.each([
    [{ ZOHO_REQUESTS_PER_MINUTE: '100000' }, /^ZOHO_REQUESTS_PER_MINUTE is 100000: above 100 /],
    [{ TDS_ALLOW_UNSIGNED_WEBHOOKS: 'true' }, /^TDS_ALLOW_UNSIGNED_WEBHOOKS is true/],
    [credentials, /^ZOHO_WEBHOOK_SECRET is not set/],
    [{ ZOHO_API_BASE_URL: 'http://127.0.0.1:9' }, /^only one of ZOHO_API_BASE_URL and ZOHO_ACCOUNTS_BASE_URL/],
    [{ TDS_DATABASE_POOL_SIZE: '5', TDS_WORKER_COUNT: '4' }, /^TDS_DATABASE_POOL_SIZE is 5/],
  ])('accepts %o with a warning', (env, warning) => {
    expect(loadConfig(env).warnings).toEqual([expect.stringMatching(warning)]);
  });

  it('shows no secret when printed', () => {
    const config = loadConfig({ ...credentials, DATABASE_URL: 'postgres://tds:hunter2@db/tds' });
    expect(`${inspect({ config })}${JSON.stringify({ config })}`).not.toMatch(/hunter2|a-client-secret|refresh\.token/);
  });

  it('points at the sandbox once that listens', () => {
    const config = loadConfig({ TDS_BATCH_SIZE: '7' });
    const sandbox = {
      apiBaseUrl: 'http://127.0.0.1:4000',
      accountsBaseUrl: 'http://127.0.0.1:4000',
      credentials: { clientId: 'c', clientSecret: 's', refreshToken: 'r', organizationId: '1' },
    };
    const pointed = config.withZohoEndpoint({ ...sandbox, webhookSecrets: ['shared'] });
    expect(pointed.zoho).toMatchObject({ ...sandbox, isSandbox: true });
    expect(pointed.webhooks.secrets).toEqual(['shared']);
    expect(pointed.queue.batchSize).toBe(7);
    expect(pointed.roleName).toBe('all');
    expect(config.zoho.apiBaseUrl).toBe('https://www.zohoapis.com');
  });
});

describe('readEnvironment', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'tds-env-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('reads the file, and lets what is set outside win', () => {
    const file = join(directory, '.env');
    writeFileSync(file, 'PORT=4000\nHOST="127.0.0.1"\n# a comment\n');
    expect(readEnvironment({ PORT: '5000' }, file)).toEqual({ PORT: '5000', HOST: '127.0.0.1' });
  });

  it('needs no file', () => {
    expect(readEnvironment({ PORT: '5000' }, join(directory, '.env'))).toEqual({ PORT: '5000' });
  });

  it('says so when the file cannot be read', () => {
    expect(() => readEnvironment({}, directory)).toThrow(ConfigurationError);
  });
});

describe('.env.example', () => {
  const lines = readFileSync(resolve(__dirname, '../../../.env.example'), 'utf8').split('\n');
  const assignments = new Map(
    lines.filter((line) => /^[A-Z]/.test(line)).map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]),
  );

  it('lists every variable and no other', () => {
    expect([...assignments.keys()].toSorted()).toEqual(variableNames.toSorted());
  });

  it('shows every default', () => {
    const defaults = variableNames.map((name) => [name, metaOf(name).fallback ?? '']);
    expect(Object.fromEntries(assignments)).toEqual(Object.fromEntries(defaults));
  });

  it('explains every variable: the block it stands in begins with a comment', () => {
    const unexplained = lines.flatMap((line, at) => {
      if (!/^[A-Z]/.test(line)) return [];
      const above = lines.slice(0, at).toReversed();
      const first = above.find((other) => !/^[A-Z]/.test(other));
      return first?.startsWith('#') ? [] : [line.split('=')[0] as VariableName];
    });
    expect(unexplained).toEqual([]);
  });

  it('is itself a configuration without a problem', () => {
    expect(problemsOf(Object.fromEntries(assignments))).toEqual([]);
  });
});
