import { readGrantAnswer } from './grant-request';

const read = (status: number, body: unknown) =>
  readGrantAnswer({ status, headers: {}, body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)), durationMs: 1 });

describe('readGrantAnswer', () => {
  it('reads the documented answer', () => {
    const body = { access_token: '1000.abc', api_domain: 'https://www.zohoapis.com', token_type: 'Bearer', expires_in: 3600 };
    expect(read(200, body)).toEqual({
      kind: 'granted',
      accessToken: '1000.abc',
      apiDomain: 'https://www.zohoapis.com',
      expiresInSeconds: 3600,
    });
  });

  it.each([
    [{ expires_in_sec: 3600, expires_in: 3_600_000 }, 3600],
    [{ expires_in: 3_600_000 }, 3600],
    [{ expires_in: 60 }, 60],
    [{}, 3600],
  ])('takes the life of %j for %i s', (life, expiresInSeconds) => {
    expect(read(200, { access_token: 't', ...life })).toMatchObject({ expiresInSeconds });
  });

  it.each([
    ['https://www.zohoapis.eu/', 'https://www.zohoapis.eu'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://attacker.example', null],
    ['www.zohoapis.eu', null],
    [undefined, null],
  ])('takes the API host %p as %p', (api_domain, apiDomain) => {
    expect(read(200, { access_token: 't', api_domain })).toMatchObject({ apiDomain });
  });

  it.each([
    [200, { error: 'invalid_code' }, { kind: 'refused', reason: 'invalid_code' }],
    [200, { error: 'invalid_client' }, { kind: 'refused', reason: 'invalid_client' }],
    [
      400,
      { error: 'Access Denied', error_description: 'You have made too many requests continuously.' },
      { kind: 'throttled', reason: 'Access Denied' },
    ],
    [200, { error: 'access_denied' }, { kind: 'throttled', reason: 'access_denied' }],
    [429, 'slow down', { kind: 'throttled', reason: 'HTTP 429' }],
  ])('HTTP %i %j', (status, body, expected) => {
    expect(read(status, body)).toEqual(expected);
  });

  it.each([
    [500, { error: 'internal' }, 'zoho.server_error'],
    [503, '<html>', 'zoho.server_error'],
    [200, '<html>', 'zoho.malformed_response'],
    [200, {}, 'zoho.malformed_response'],
    [200, { access_token: '' }, 'zoho.malformed_response'],
    [302, '', 'zoho.malformed_response'],
  ])('HTTP %i %j is no word about the grant', (status, body, code) => {
    expect(() => read(status, body)).toThrow(expect.objectContaining({ kind: 'transient', code }));
  });
});
