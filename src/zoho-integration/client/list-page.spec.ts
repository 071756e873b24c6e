import type { JsonObject } from '@tds/sync';
import { readListPage } from './list-page';
import { listQueryOf, type ZohoListRequest } from './list-request';

const endpoint = 'GET /books/v3/invoices';
const request: ZohoListRequest = { product: 'books', path: '/invoices', arrayKeys: ['invoices', 'invoice_list'] };
const read = (body: JsonObject, overrides: Partial<ZohoListRequest> = {}) =>
  readListPage({ ...request, ...overrides }, { body, askedAt: new Date(0), rateLimit: undefined, calls: 1 }, endpoint);

describe('listQueryOf', () => {
  it('asks for a whole page and what the request names', () => {
    expect(
      listQueryOf({
        ...request,
        page: 3,
        sort: { column: 'created_time', order: 'A' },
        filterBy: 'Status.All',
        modifiedSince: { instant: new Date('2026-06-09T13:47:43.900Z'), field: 'last_modified_time' },
        query: { contact_type: 'customer' },
      }),
    ).toEqual({
      page: 3,
      per_page: 200,
      sort_column: 'created_time',
      sort_order: 'A',
      filter_by: 'Status.All',
      last_modified_time: '2026-06-09T13:47:43+0000',
      contact_type: 'customer',
    });
  });
});

describe('readListPage', () => {
  it.each([
    ['the first key', { invoices: [{ invoice_id: '1' }] }],
    ['another key', { invoice_list: [{ invoice_id: '1' }] }],
  ])('finds rows under %s', (_, body) => {
    expect(read(body).rows).toEqual([{ invoice_id: '1' }]);
  });

  it('takes "" for an empty list', () => {
    expect(read({ invoices: '' }).rows).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ['no known key, though some array is there', { custom_fields: [], others: [{ id: '1' }] }],
    ['an object', { invoices: { '0': {} } }],
    ['a row that is no object', { invoices: [{ invoice_id: '1' }, '2'] }],
  ])('fails at %s', (_, body) => {
    expect(() => read(body)).toThrow(expect.objectContaining({ code: 'zoho.unexpected_shape', disposition: 'reject' }));
  });

  it.each<[string, JsonObject, boolean]>([
    ['Zoho says so', { invoices: [], page_context: { page: 1, per_page: 200, has_more_page: true } }, true],
    ['Zoho says no', { invoices: [{}, {}], page_context: { page: 1, per_page: 2, has_more_page: false } }, false],
    ['there is no page context', { invoices: [{}, {}] }, false],
    ['the flag is missing and the page full', { invoices: [{}, {}], page_context: { page: 1, per_page: 2 } }, true],
    ['the flag is missing and the page is not full', { invoices: [{}], page_context: { page: 1, per_page: 2 } }, false],
  ])('more pages: %s', (_, body, hasMore) => {
    expect(read(body).context.hasMore).toBe(hasMore);
  });

  const asked = { sort: { column: 'created_time', order: 'A' }, filterBy: 'Status.All' } as const;
  it.each<[string, JsonObject, object]>([
    ['as asked', { sort_column: 'created_time', sort_order: 'A', applied_filter: 'Status.All' }, { sort: 'honoured', filter: 'honoured' }],
    ['another direction', { sort_column: 'created_time', sort_order: 'D' }, { sort: 'ignored', filter: 'unknown' }],
    ['another column', { sort_column: 'date', sort_order: 'A' }, { sort: 'ignored' }],
    ['another filter', { applied_filter: 'Status.Active' }, { sort: 'unknown', filter: 'ignored' }],
    ['nothing told', {}, { sort: 'unknown', filter: 'unknown' }],
  ])('Zoho’s obedience: %s', (_, context, expected) => {
    expect(read({ invoices: [], page_context: context }, asked)).toMatchObject(expected);
  });

  const modifiedSince = { instant: new Date('2026-06-09T13:47:43.500Z'), field: 'last_modified_time' };
  it.each<[string, string[], string]>([
    ['rows newer than asked', ['2026-06-09T09:47:43-0400', '2026-06-10T00:00:00+0300'], 'honoured'],
    ['one row a second older, though its local time reads later', ['2026-06-09T23:00:00+0300', '2026-06-09T16:47:42+0300'], 'ignored'],
    ['no row', [], 'unknown'],
    ['rows without a readable time', ['', 'yesterday'], 'unknown'],
  ])('the modified-since filter: %s', (_, times, expected) => {
    const page = read({ invoices: times.map((last_modified_time) => ({ last_modified_time })) }, { modifiedSince });
    expect(page.modifiedSince).toBe(expected);
  });
});
