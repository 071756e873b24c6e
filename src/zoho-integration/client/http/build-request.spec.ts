import { buildHttpRequest, endpointOf } from './build-request';

const origin = { apiBaseUrl: 'https://www.zohoapis.eu', organizationId: '60069194202', accessToken: '1000.abc' };

describe('buildHttpRequest', () => {
  it('adds base path, organisation, token and escapes every value', () => {
    const request = buildHttpRequest(
      {
        method: 'GET',
        product: 'inventory',
        path: '/items/{id}',
        pathParams: { id: 'a/b?c' },
        query: { last_modified_time: '2026-06-09T09:47:43+0000', page: 2 },
      },
      origin,
    );
    expect(request.url.href).toBe(
      'https://www.zohoapis.eu/inventory/v1/items/a%2Fb%3Fc?organization_id=60069194202&last_modified_time=2026-06-09T09%3A47%3A43%2B0000&page=2',
    );
    expect(request.headers).toEqual({ authorization: 'Zoho-oauthtoken 1000.abc' });
    expect(request.endpoint).toBe('GET /inventory/v1/items/{id}');
  });

  it('sends a body as JSON', () => {
    const request = buildHttpRequest({ method: 'POST', product: 'books', path: '/settings/webhooks', body: { name: 'tds' } }, origin);
    expect(request.body).toBe('{"name":"tds"}');
    expect(request.headers['content-type']).toBe('application/json');
  });

  it('asks for organisations without naming one', () => {
    const request = buildHttpRequest({ method: 'GET', product: 'books', path: '/organizations', needsOrganization: false }, origin);
    expect(request.url.search).toBe('');
  });

  it.each([undefined, '', '.', '..'])('refuses %p for a placeholder: the path would be another one', (id) => {
    const request = {
      method: 'GET',
      product: 'books',
      path: '/items/{id}',
      pathParams: (id === undefined ? {} : { id }) as Record<string, string>,
    } as const;
    expect(() => buildHttpRequest(request, origin)).toThrow(RangeError);
  });
});

describe('endpointOf', () => {
  it('names the template', () => {
    expect(endpointOf({ method: 'DELETE', product: 'books', path: '/settings/webhooks/{id}' })).toBe(
      'DELETE /books/v3/settings/webhooks/{id}',
    );
  });
});
