import { costQuestionOf } from './cost-of-action';

describe('costQuestionOf', () => {
  it.each([
    ['/api/bff/tds/sync/sales_order', { mode: 'incremental' }, { kind: 'sync', entity: 'sales_order', mode: 'incremental' }],
    ['/api/bff/tds/sync/product', { mode: 'full' }, { kind: 'sync', entity: 'product', mode: 'full' }],
    ['/api/bff/tds/dead-letter/retry', { filter: { class: 'ours' } }, { kind: 'retry', body: { filter: { class: 'ours' } } }],
    ['/api/tds/statistics/repair', { entity_type: 'product' }, { kind: 'repair', body: { entity_type: 'product' } }],
    ['/api/tds/zoho/webhook-installer/verify', {}, { kind: 'installer' }],
    ['/api/tds/queue/resume', {}, { kind: 'free' }],
    ['/api/bff/tds/alerts/7/acknowledge', {}, { kind: 'free' }],
  ])('%s', (path, body, question) => expect(costQuestionOf(path, body)).toEqual(question));
});
