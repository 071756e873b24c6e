import { once } from 'node:events';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@libs/testing';
import { signWebhookBody } from '@libs/zoho-sandbox';
import { ADMIN_KEY, connectWebhooks, startTdsTestApp, type TdsTestApp } from '../test/support/tds-app';
import { steady, TestTerminal } from './testing/test-terminal';

describe('tds against a running instance', () => {
  let tds: TdsTestApp;
  let shell: TestTerminal;
  /** A shell of this instance with a key of another role. */
  const environment = (key = ADMIN_KEY): Record<string, string> => ({ TDS_URL: tds.url, TDS_API_KEY: key });

  beforeAll(async () => {
    tds = await startTdsTestApp();
    connectWebhooks(tds);
    await tds.fullSync();
    shell = new TestTerminal({ environment: environment() });
  });
  afterAll(() => tds.close());

  it('shows what needs a person and the mirror by type', async () => {
    const { exitCode, out } = await shell.run('status');
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^TDS is (healthy|degraded)/);
    expect(out).toMatch(/^product +22 .*100%$/m);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('syncs and follows to the end', async () => {
    const { exitCode, out } = await shell.run('sync products --watch');
    expect({ exitCode, out: steady(out) }).toEqual({ exitCode: 0, out: 'product  ✓ completed  22 records · 1 call · <span>\n' });
    const runs = await shell.run('runs --entity product -n 1');
    expect(steady(runs.out)).toMatchInlineSnapshot(`
      "ENTITY   MODE  STATUS     RECORDS  NEW  CHANGED  GONE  FAILED  CALLS  TOOK  STARTED
      product  full  completed       22    0        0     0       0      1  <span> <time>
      "
    `);
  });

  it('says what goes on when nobody waits for its end', async () => {
    const interruption = new AbortController();
    interruption.abort();
    const { exitCode, err } = await shell.run('sync customers --watch', { interrupted: interruption.signal });
    expect(exitCode).toBe(130);
    expect(err).toContain('the syncs go on');
    expect(err).toContain('→ tds runs --watch');
    await tds.quiet();
  });

  it('prints the JSON of the API and nothing else', async () => {
    const { out } = await shell.run('runs --entity product -n 1 --json');
    const { body } = await tds.get('/api/bff/tds/runs?entity_type=product&limit=1');
    expect(JSON.parse(out)).toEqual(body);
  });

  it('reads named records', async () => {
    const [product] = [...(await tds.get<{ zoho_id: string }[]>('/api/tds/entities/product?limit=1')).body];
    const { exitCode, out } = await shell.run(`sync products --ids ${product!.zoho_id} --watch`);
    expect([exitCode, steady(out)]).toEqual([0, expect.stringContaining('✓ completed  1 record')]);
  });

  it('proves agreement, finds a difference, and repairs it', async () => {
    expect((await shell.run('compare customers')).exitCode).toBe(0);
    await tds.database.pool.query(
      "update mirror.customers set contact_name = 'Somebody else' where zoho_id = (select min(zoho_id) from mirror.customers)",
    );
    const found = await shell.run('compare customers');
    expect(found.exitCode).toBe(1);
    expect(found.out).toMatch(/✗ customer agrees to \d+(\.\d+)?%/);
    expect(found.out).toContain('Somebody else');
    const repaired = await shell.run('compare customers --repair --yes');
    expect(repaired.out).toContain('Compared again: 100% of the repaired records agree.');
    expect(repaired.exitCode).toBe(0);
  });

  it('asks before a repair, and does not repair where nobody can be asked', async () => {
    await tds.database.pool.query(
      "update mirror.vendors set contact_name = 'Nobody' where zoho_id = (select min(zoho_id) from mirror.vendors)",
    );
    expect(await shell.run('compare vendors --repair')).toMatchObject({ exitCode: 2, err: expect.stringContaining('nobody to ask') });
    expect((await shell.run('compare vendors --repair', { isTerminal: true, answers: [false] })).exitCode).toBe(1);
    expect((await shell.run('compare vendors')).exitCode).toBe(1);
    expect((await shell.run('compare vendors --repair', { isTerminal: true, answers: [true] })).exitCode).toBe(0);
  });

  it('finds a dead letter of bad data, explains it, and retries it in three commands', async () => {
    const { id, name } = [...tds.sandbox.store.each('item')][0]!;
    const fault = tds.sandbox.faults.add({ kind: 'malformed', match: { entity: 'item', ids: [id] }, set: { rate: 'call for price' } });
    tds.sandbox.edit('item', id, { description: 'Price on request' });
    await until(async () => (await shell.run('dlq')).out.includes('bad data'));
    const letter = (JSON.parse((await shell.run('dlq --json')).out) as { id: string }[])[0]!;
    const shown = await shell.run(`dlq show ${letter.id}`);
    expect(shown.out).toContain('call for price');
    expect(shown.out).toContain(`product ${String(name)}`);
    expect((await shell.run('dlq')).out).toContain(String(name).slice(0, 11));
    tds.sandbox.faults.remove(fault);
    expect((await shell.run(`dlq retry ${letter.id}`)).exitCode).toBe(0);
    await until(async () => (await shell.run('dlq')).out === '✓ No dead letters.\n');
  });

  it('checks the data of a type, lists what is wrong, and takes an exception', async () => {
    const { id } = [...tds.sandbox.store.each('item')][1]!;
    tds.sandbox.edit('item', id, { sku: '' });
    await until(async () => (await shell.run('validation run products')).out.includes(`${id}  -    sku is missing`));
    const report = await shell.run('validation report products');
    expect(report).toMatchObject({ exitCode: 1, out: expect.stringMatching(/^✗ product: \d records? with something to put right\n/) });
    expect(report.out).toContain('→ Open the record in Zoho, enter a SKU');
    const findings = JSON.parse((await shell.run('validation --entity product --json')).out) as { id: string; entity_id: string }[];
    expect(findings.map((finding) => finding.entity_id)).toContain(id);
    for (const finding of findings) expect((await shell.run(`validation ignore ${finding.id} --reason "sold by weight"`)).exitCode).toBe(0);
    expect(await shell.run('validation report products')).toMatchObject({ exitCode: 0, out: expect.stringContaining('is in order') });
    expect((await shell.run('validation runs')).out).toMatch(/^product +completed +22 /m);
    expect(await shell.run('validation run spaceships')).toMatchObject({ exitCode: 5 });
  });

  it('sends a test through a channel, or says how to set one up', async () => {
    expect((await shell.run('alerts channels')).out).toMatch(/^email +not set up/m);
    expect(await shell.run('alerts test')).toMatchObject({ exitCode: 1, err: expect.stringContaining('docs/alerts.md') });
    expect((await shell.run('alerts test slack')).exitCode).toBe(6);
    expect((await shell.run('alerts test pigeon')).exitCode).toBe(2);
  });

  it('silences a rule for a while', async () => {
    expect(await shell.run('alerts silence queue.backup --hours 2 --reason "a full sync"')).toMatchObject({ exitCode: 0 });
    const [silence] = JSON.parse((await shell.run('alerts silences --json')).out) as { id: string }[];
    expect((await shell.run('alerts silences')).out).toMatch(/queue\.backup .* a full sync$/m);
    expect((await shell.run('alerts rules')).out).toMatch(/^queue\.backup +critical +quiet, silenced +More than/m);
    expect((await shell.run(`alerts unsilence ${silence!.id}`)).exitCode).toBe(0);
    expect((await shell.run('alerts silences')).out).toBe('Nothing is silenced.\n');
  });

  it('wants to be told which dead letters a bulk action is about', async () => {
    expect(await shell.run('dlq retry')).toMatchObject({ exitCode: 2, err: expect.stringContaining('tds dlq retry --all') });
    expect((await shell.run('dlq retry --all --dry-run')).out).toBe('0 dead letters would be tried again.\n');
  });

  it.each([
    'health',
    'stats',
    'stats product',
    'queue',
    'workers',
    'quota',
    'runs',
    'keys',
    'config',
    'alerts --all',
    'alerts rules',
    'breakers',
    'heal --dry-run',
    'schedules',
    'audit',
    'changes',
    'compare',
    'profiles',
    'webhooks stats',
  ])('shows %s in 80 columns, and as JSON', async (line) => {
    const { exitCode, out, err } = await shell.run(line, { columns: 80 });
    // Comparisons of the tests before may have found something.
    expect(line === 'compare' ? [0, 1] : [0]).toContain(exitCode);
    expect(err).toBe('');
    // A cursor is copied as a whole; it names the transactions that were under way.
    expect(out.split('\n').filter((row) => row.length > 80 && !row.startsWith('Next: --after '))).toEqual([]);
    expect(() => JSON.parse(out) as unknown).toThrow();
    expect(JSON.parse((await shell.run(`${line} --json`)).out)).toBeDefined();
  });

  it('pauses and resumes the queue', async () => {
    expect((await shell.run('queue pause product --reason "stock taking"')).out).toMatch(
      /paused product, .* by key:TDS_ADMIN_API_KEY: stock taking/,
    );
    expect((await shell.run('queue resume')).out).toBe('Nothing is paused.\n');
  });

  it('sets, tells and unsets a setting', async () => {
    expect((await shell.run('config set queue.depth_warning 1234')).out).toMatch(/Value +1234/);
    expect((await shell.run('config history queue.depth_warning')).out).toContain('1234');
    expect((await shell.run('config unset queue.depth_warning')).out).toMatch(/From +as started/);
    expect((await shell.run('config get nonsense')).exitCode).toBe(5);
  });

  it('opens and resets a breaker', async () => {
    const name = `zoho:books:${tds.sandbox.organizationId}`;
    expect((await shell.run(`breakers open ${name} --reason drill --seconds 30`)).out).toMatch(/zoho:books:\d+ +open .* drill/);
    expect((await shell.run(`breakers reset ${name}`)).out).toMatch(/zoho:books:\d+ +closed/);
  });

  it('finds a record and tells its story', async () => {
    const [product] = (await tds.get<{ zoho_id: string }[]>('/api/tds/entities/product?limit=1')).body;
    const found = await shell.run(`search ${product!.zoho_id}`);
    expect(found.out).toContain(`→ tds timeline product ${product!.zoho_id}`);
    expect((await shell.run(`timeline product ${product!.zoho_id}`)).out).toMatch(/record.created/);
    expect((await shell.run('search xyzzy-not-there')).exitCode).toBe(5);
  });

  it('finds out that webhooks are signed with another secret', async () => {
    expect((await shell.run('doctor')).out).toMatch(/✓ Webhooks +[\d,]+ came in 24 hours$/m);
    const body = JSON.stringify({ item: { item_id: '1' } });
    const headers = { 'content-type': 'application/json', 'x-zoho-webhook-signature': signWebhookBody(body, 'another-secret-0123456789') };
    const { url } = tds;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${url}/api/tds/zoho/webhooks`, { method: 'POST', headers, body })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(401));
    const told = async () => (await shell.run('doctor')).out;
    await until(async () => /refused: signed with another secret than ours/.test((await told()).replaceAll(/\s+/g, ' ')), 10_000);
    expect(await told()).toContain('→ tds webhooks verify');
  });

  it('follows changes until it is interrupted', async () => {
    const interruption = new AbortController();
    const { id } = [...tds.sandbox.store.each('contact')][0]!;
    let heard = '';
    const following = shell.run('changes --follow --json', {
      interrupted: interruption.signal,
      onOut: (text) => (heard += text),
    });
    await until(async () => {
      tds.sandbox.edit('contact', id, { notes: `at ${performance.now()}` });
      await tds.quiet();
      return heard.includes(id);
    }, 20_000);
    interruption.abort();
    expect((await following).exitCode).toBe(0);
    expect((JSON.parse(heard.split('\n')[0]!) as { event_type: string }).event_type).toBe('tds.entity.update');
  });

  describe('what may go wrong', () => {
    it('no instance there', async () => {
      const { exitCode, err } = await shell.run('status', { environment: { TDS_URL: 'http://127.0.0.1:9' } });
      expect(exitCode).toBe(3);
      expect(err).toContain('no TDS answers at http://127.0.0.1:9');
      expect(err).toContain('→ tds start');
    });

    it('a wrong key, and a key without the role', async () => {
      expect(await shell.run('status', { environment: environment('tds_wrong') })).toMatchObject({
        exitCode: 4,
        err: expect.stringContaining('→ tds login'),
      });
      const made = JSON.parse((await shell.run('keys create reader --json')).out) as { key: string };
      const refused = await shell.run('sync products', { environment: environment(made.key) });
      expect(refused.exitCode).toBe(4);
      expect(refused.err).toMatch(/correlation id [0-9a-f-]{36}/);
    });

    it('something that is not there, and an unknown command', async () => {
      expect((await shell.run('dlq show 99999999')).exitCode).toBe(5);
      expect(await shell.run('statsu')).toMatchObject({ exitCode: 2, err: expect.stringContaining('Did you mean') });
      expect((await shell.run('statsu')).err).toContain('→ tds --help');
      expect(await shell.run('runs --status sideways')).toMatchObject({ exitCode: 2, err: expect.stringContaining('→ tds runs --help') });
      expect((await shell.run('alerts ruels')).err).toContain('→ tds alerts list --help');
    });
  });

  it('remembers an instance for its owner only, and uses it', async () => {
    const own = new TestTerminal();
    const login = await own.run(`login ${tds.url} --name shop --api-key ${ADMIN_KEY}`);
    expect(login.out).toContain('saved as shop');
    expect(statSync(join(own.settingsFolder, 'profiles.json')).mode & 0o777).toBe(0o600);
    expect((await own.run('quota')).exitCode).toBe(0);
    expect((await own.run('profiles')).out).toMatch(/● +shop/);
    expect((await own.run('logout')).exitCode).toBe(0);
    expect((await own.run(`login ${tds.url} --api-key wrong`)).exitCode).toBe(4);
  });

  describe('Zoho credentials', () => {
    const folderWith = (variables: Record<string, string>): string => {
      const folder = mkdtempSync(join(tmpdir(), 'tds-cli-'));
      writeFileSync(
        join(folder, '.env'),
        Object.entries(variables)
          .map(([name, value]) => `${name}=${value}\n`)
          .join(''),
      );
      return folder;
    };
    const credentials = (): Record<string, string> => ({
      ZOHO_ACCOUNTS_BASE_URL: tds.sandbox.accountsBaseUrl,
      ZOHO_API_BASE_URL: tds.sandbox.apiBaseUrl,
      ZOHO_CLIENT_ID: tds.sandbox.clientId,
      ZOHO_CLIENT_SECRET: tds.sandbox.clientSecret,
      ZOHO_REFRESH_TOKEN: tds.sandbox.refreshToken,
      ZOHO_ORGANIZATION_ID: tds.sandbox.organizationId,
      PORT: new URL(tds.url).port,
      TDS_ADMIN_API_KEY: ADMIN_KEY,
    });
    const zoho = (): { apiBaseUrl: string; accountsBaseUrl: string } => ({
      apiBaseUrl: tds.sandbox.apiBaseUrl,
      accountsBaseUrl: tds.sandbox.accountsBaseUrl,
    });
    const doctor = (variables: Record<string, string>) =>
      new TestTerminal().run('doctor', { folder: folderWith({ ...credentials(), ...variables }), dataCenters: { eu: zoho() } });

    it('are good', async () => {
      const { out } = await doctor({});
      expect(out).toMatch(/✓ Zoho credentials +Zoho gives tokens/);
      expect(out).toContain(`(${tds.sandbox.organizationId})`);
    });

    it('have a wrong secret', async () => {
      const { exitCode, out } = await doctor({ ZOHO_CLIENT_SECRET: 'wrong' });
      expect([exitCode, out]).toEqual([1, expect.stringMatching(/✗ Zoho credentials +wrong client secret or client id/)]);
    });

    it('are of another data centre', async () => {
      const elsewhere = createServer((_request, response) => response.end('{"error":"invalid_client"}')).listen(0, '127.0.0.1');
      await once(elsewhere, 'listening');
      const { port } = elsewhere.address() as AddressInfo;
      const { exitCode, out } = await doctor({ ZOHO_DC: 'com', ZOHO_ACCOUNTS_BASE_URL: `http://127.0.0.1:${port}` });
      elsewhere.close();
      expect([exitCode, out]).toEqual([
        1,
        expect.stringMatching(/wrong data centre: ZOHO_DC is com, but these credentials belong to\s+eu/),
      ]);
      expect(out).toContain('→ set ZOHO_DC=eu');
    });

    it('are of another organisation', async () => {
      const { out } = await doctor({ ZOHO_ORGANIZATION_ID: '111' });
      expect(out).toContain('this Zoho user has no organisation 111');
      expect(out).toContain(`ZOHO_ORGANIZATION_ID=${tds.sandbox.organizationId}`);
    });

    it('are made by connect', async () => {
      const folder = folderWith({ LOG_LEVEL: 'warn', ZOHO_DC: 'com' });
      const code = tds.sandbox.issueGrantCode();
      const line = `connect --dc eu --client-id ${tds.sandbox.clientId} --code ${code}`;
      const { exitCode, err } = await new TestTerminal().run(line, {
        folder,
        environment: { ZOHO_CLIENT_SECRET: tds.sandbox.clientSecret },
        dataCenters: { eu: zoho() },
      });
      expect([exitCode, err]).toEqual([0, '']);
      expect(readFileSync(join(folder, '.env'), 'utf8').split('\n')).toEqual([
        'LOG_LEVEL=warn',
        'ZOHO_DC=eu',
        `ZOHO_CLIENT_ID=${tds.sandbox.clientId}`,
        `ZOHO_CLIENT_SECRET=${tds.sandbox.clientSecret}`,
        `ZOHO_REFRESH_TOKEN=${tds.sandbox.refreshToken}`,
        `ZOHO_ORGANIZATION_ID=${tds.sandbox.organizationId}`,
        '',
      ]);
      expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
    });
  });
});
