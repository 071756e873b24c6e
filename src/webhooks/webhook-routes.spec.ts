import { isWebhookPost, namedByPath } from './webhook-routes';

describe('namedByPath', () => {
  it.each([
    ['/api/tds/zoho/webhooks', {}],
    ['/api/tds/zoho/webhooks/', {}],
    ['/api/tds/zoho/webhooks/60012345/item/updated', { organizationId: '60012345', entity: 'item', event: 'updated' }],
    ['/api/tds/zoho/webhooks/60012345/sales%20order/created/', { organizationId: '60012345', entity: 'sales order', event: 'created' }],
    ['/api/tds/zoho/webhooks/60012345/%zz/created', { organizationId: '60012345', entity: '%zz', event: 'created' }],
    ['/api/tds/webhooks/products', { entity: 'product' }],
    ['/api/tds/webhooks/orders/', { entity: 'sales_order' }],
    ['/api/tds/webhooks/credit-notes', { entity: 'credit_note' }],
    ['/api/tds/webhooks/constructor', {}],
    ['/elsewhere', {}],
  ])('%s', (path, expected) => {
    expect(namedByPath(path)).toEqual(expected);
  });
});

describe('isWebhookPost', () => {
  it.each([
    ['POST', '/api/tds/zoho/webhooks', true],
    ['POST', '/api/tds/zoho/webhooks/:organization_id/:entity/:event', true],
    ['POST', '/api/tds/webhooks/vendors', true],
    ['POST', '/api/tds/zoho/webhooks/:id/replay', false],
    ['GET', '/api/tds/zoho/webhooks', false],
    ['POST', '/api/tds/webhooks/stats', false],
  ])('%s %s: %s', (method, path, expected) => {
    expect(isWebhookPost(method, path)).toBe(expected);
  });
});
