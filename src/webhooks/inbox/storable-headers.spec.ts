import { REDACTED } from '@libs/observability';
import { storableHeaders } from './storable-headers';

describe('storableHeaders', () => {
  it.each([
    'authorization',
    'Proxy-Authorization',
    'cookie',
    'x-api-key',
    'x-zoho-webhook-signature',
    'x-zoho-signature',
    'x-webhook-token',
    'x-secret',
  ])('hides %s', (name) => {
    expect(storableHeaders({ [name]: 'abc', host: 'tds' })).toEqual({ [name]: REDACTED, host: 'tds' });
  });

  it('keeps the rest as it is, lists too', () => {
    const headers = { host: 'tds', 'content-type': 'application/json', 'user-agent': 'ZohoBooks', via: ['a', 'b'] };
    expect(storableHeaders(headers)).toEqual(headers);
  });
});
