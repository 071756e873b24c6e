import { SMALL_SIZES, startSandbox, ZohoSandbox, type SandboxOptions } from '../src';
import { ManualClock, requestToken, SpecClient } from './support';

describe('access', () => {
  const clock = new ManualClock();
  let sandbox: ZohoSandbox;

  const start = async (options: SandboxOptions = {}) => {
    sandbox = await startSandbox({ sizes: SMALL_SIZES, now: clock.now, ...options });
    return sandbox;
  };
  afterEach(() => sandbox.close());

  describe('tokens', () => {
    it('answers a refresh as Zoho does, fields as form or query', async () => {
      await start();
      const { status, body } = await requestToken(sandbox);
      expect(status).toBe(200);
      expect(body).toEqual({ access_token: expect.any(String), api_domain: sandbox.url, token_type: 'Bearer', expires_in: 3600 });
      const query = new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: sandbox.clientId,
        client_secret: sandbox.clientSecret,
        refresh_token: sandbox.refreshToken,
      });
      const byQuery = await fetch(`${sandbox.url}/oauth/v2/token?${query}`, { method: 'POST' });
      expect(await byQuery.json()).toHaveProperty('access_token');
    });

    it.each([
      [{ refresh_token: 'other' }, 'invalid_code'],
      [{ client_id: 'other' }, 'invalid_client'],
      [{ client_secret: 'other' }, 'invalid_client'],
      [{ grant_type: 'other' }, 'unsupported_grant_type'],
    ])('hides the error of %j in HTTP 200', async (changed, error) => {
      await start();
      expect(await requestToken(sandbox, changed)).toMatchObject({ status: 200, body: { error } });
    });

    it('can answer errors with HTTP 400 too', async () => {
      await start({ oauthErrorStatus: 400 });
      expect(await requestToken(sandbox, { client_id: 'other' })).toMatchObject({ status: 400, body: { error: 'invalid_client' } });
    });

    it('refuses the eleventh grant within ten minutes', async () => {
      await start();
      for (let count = 0; count < 10; count++) expect((await requestToken(sandbox)).body).toHaveProperty('access_token');
      expect(await requestToken(sandbox)).toMatchObject({ status: 200, body: { error: 'Access Denied' } });
      clock.advance(601);
      expect((await requestToken(sandbox)).body).toHaveProperty('access_token');
    });

    it('accepts a token for an hour, in its own scheme only', async () => {
      await start();
      const { body } = await requestToken(sandbox);
      const call = async (authorization: string) => {
        const response = await fetch(`${sandbox.url}/books/v3/organizations`, { headers: { authorization } });
        return { status: response.status, body: await response.json() };
      };
      const token = String(body['access_token']);
      expect(await call(`Zoho-oauthtoken ${token}`)).toMatchObject({ status: 200, body: { code: 0 } });
      const refusal = { status: 401, body: { code: 57, message: 'You are not authorized to perform this operation' } };
      expect(await call(`Bearer ${token}`)).toEqual(refusal);
      expect(await call('Zoho-oauthtoken other')).toEqual(refusal);
      clock.advance(3601);
      expect(await call(`Zoho-oauthtoken ${token}`)).toEqual(refusal);
    });

    it('kills the oldest token when a sixteenth is minted, and all with the refresh token', async () => {
      await start({ limits: 'off' });
      const oldest = await SpecClient.connect(sandbox);
      for (let count = 0; count < 14; count++) await requestToken(sandbox);
      expect((await oldest.get('/books/v3/items')).status).toBe(200);
      const newest = await SpecClient.connect(sandbox);
      expect((await oldest.get('/books/v3/items')).status).toBe(401);
      await fetch(`${sandbox.url}/oauth/v2/token/revoke?token=${sandbox.refreshToken}`, { method: 'POST' });
      expect((await newest.get('/books/v3/items')).status).toBe(401);
      expect((await requestToken(sandbox)).body).toEqual({ error: 'invalid_code' });
    });

    it('exchanges a grant code once, within two minutes', async () => {
      await start();
      const exchange = (code: string) => requestToken(sandbox, { grant_type: 'authorization_code', code });
      const code = sandbox.issueGrantCode();
      expect((await exchange(code)).body).toMatchObject({ refresh_token: sandbox.refreshToken, access_token: expect.any(String) });
      expect((await exchange(code)).body).toEqual({ error: 'invalid_code' });
      const late = sandbox.issueGrantCode();
      clock.advance(121);
      expect((await exchange(late)).body).toEqual({ error: 'invalid_code' });
    });
  });

  describe('limits', () => {
    it('tells the daily quota, with the seconds to midnight in Baghdad', async () => {
      await start({ limits: { perDay: 1000 } });
      const client = await SpecClient.connect(sandbox);
      const { headers } = await client.get('/books/v3/items');
      expect(headers.get('x-rate-limit-limit')).toBe('1000');
      expect(headers.get('x-rate-limit-remaining')).toBe('999');
      const midnight = Date.parse('2026-06-16T00:00:00+03:00');
      expect(Number(headers.get('x-rate-limit-reset'))).toBe((midnight - clock.now().getTime()) / 1000);
    });

    it('blocks above the minute limit until the minute has passed', async () => {
      await start({ limits: { perMinute: 5 } });
      const client = await SpecClient.connect(sandbox);
      for (let count = 0; count < 5; count++) expect((await client.get('/books/v3/items')).status).toBe(200);
      const refused = await client.get('/inventory/v1/items');
      expect(refused).toMatchObject({ status: 429, body: { code: 44 } });
      expect(refused.headers.has('x-rate-limit-remaining')).toBe(true);
      clock.advance(61);
      expect((await client.get('/books/v3/items')).status).toBe(200);
      expect(sandbox.callCounts()).toMatchObject({ total: 7, today: 6, byErrorCode: { 44: 1 }, byEndpoint: { 'GET /books/v3/items': 6 } });
    });

    it('blocks above the daily limit until midnight in Baghdad', async () => {
      await start({ limits: { perDay: 2 } });
      const client = await SpecClient.connect(sandbox);
      await client.get('/books/v3/items');
      await client.get('/books/v3/items');
      expect(await client.get('/books/v3/items')).toMatchObject({
        status: 429,
        body: { code: 45, message: 'The API call for this organization has exceeded the maximum call rate limit of 2.' },
      });
      clock.advance(13 * 3600);
      await client.renewToken();
      expect((await client.get('/books/v3/items')).status).toBe(200);
    });

    it('blocks what comes while too many calls are in process', async () => {
      await start({ limits: { concurrency: 2 } });
      const client = await SpecClient.connect(sandbox);
      sandbox.faults.add({ kind: 'latency', ms: 150 });
      const answers = await Promise.all(Array.from({ length: 4 }, () => client.get('/books/v3/items')));
      expect(answers.map((answer) => answer.body.code).sort()).toEqual([0, 0, 1070, 1070]);
      sandbox.faults.clear();
      expect((await client.get('/books/v3/items')).status).toBe(200);
    });
  });

  describe('errors', () => {
    it.each([
      ['GET', '/books/v3/items/123', 404, { code: 1002, message: 'Item does not exist.' }],
      ['GET', '/inventory/v1/contacts/123', 404, { code: 1002, message: 'Contact does not exist.' }],
      ['GET', '/books/v3/unheard', 404, { code: 5, message: 'Invalid URL Passed' }],
      ['DELETE', '/books/v3/items/123', 405, { code: 37, message: expect.any(String) }],
      ['GET', '/inventory/v1/itemdetails', 400, { code: 2, message: 'Invalid value passed for item_ids' }],
    ])('%s %s', async (method, path, status, body) => {
      await start();
      const client = await SpecClient.connect(sandbox);
      expect(await client.send(method, path)).toMatchObject({ status, body });
    });

    it('refuses another organisation by its id', async () => {
      await start();
      const client = await SpecClient.connect(sandbox);
      expect(await client.get('/books/v3/items', { organization_id: '60059694101' })).toMatchObject({
        status: 400,
        body: { code: 6041, message: 'This user is not associated with the CompanyID/CompanyName:60059694101.' },
      });
    });

    it('carries the headers of the live service', async () => {
      await start();
      const client = await SpecClient.connect(sandbox);
      const { headers } = await client.get('/books/v3/items');
      expect(headers.get('content-type')).toBe('application/json;charset=UTF-8');
      expect(headers.get('server')).toBe('ZGS');
      expect(headers.get('date')).toBe(clock.now().toUTCString());
    });
  });
});
