import { isJsonObject, type JsonObject, type JsonValue, parseInstant } from '@tds/sync';
import { MAX_PAGE_SIZE, type ZohoListRequest } from './list-request';
import type { ZohoAnswer } from './zoho-call';
import { ZohoInvalidError } from './zoho.errors';

/** What Zoho says about the page it gave, or what stands for it where a list says nothing. */
export interface PageContext {
  readonly page: number;
  readonly perPage: number;
  readonly hasMore: boolean;
  readonly sortColumn: string | undefined;
  readonly sortOrder: string | undefined;
  readonly appliedFilter: string | undefined;
}

/** Whether Zoho did as asked. It drops sorts and filters it doesn't know in silence, with HTTP 200. */
export type Obedience = 'honoured' | 'ignored' | 'unknown';

/** One page of a listing. */
export interface ZohoListPage extends Omit<ZohoAnswer<unknown>, 'body'> {
  readonly rows: readonly JsonObject[];
  readonly context: PageContext;
  /** Of the asked sort; `unknown` where none was asked or the answer does not tell. */
  readonly sort: Obedience;
  /** Of `filter_by`, likewise. */
  readonly filter: Obedience;
  /**
   * Of `modifiedSince`: `ignored` once a row is older than asked. `unknown` where the page holds no row with a readable time: an empty
   * answer proves nothing.
   */
  readonly modifiedSince: Obedience;
}

/** @throws ZohoInvalidError (`zoho.unexpected_shape`) when none of the array keys is there, or a row is not an object. */
export function readListPage(request: ZohoListRequest, answer: ZohoAnswer<JsonObject>, endpoint: string): ZohoListPage {
  const { body, ...call } = answer;
  const rows = rowsOf(body, request.arrayKeys, endpoint);
  const context = pageContextOf(body, request, rows.length);
  return {
    ...call,
    rows,
    context,
    sort: sortObedience(request, context),
    filter: filterObedience(request, context),
    modifiedSince: sinceObedience(request, rows),
  };
}

/** The rows' array under the first key that is there; never "the first array", since others may join the envelope. */
export function rowsOf(body: JsonObject, keys: readonly string[], endpoint: string): readonly JsonObject[] {
  const key = keys.find((candidate) => body[candidate] !== undefined);
  const value = key === undefined ? undefined : emptyTextAsList(body[key]);
  if (!Array.isArray(value)) {
    const found = Object.keys(body).slice(0, 12).join(', ');
    throw new ZohoInvalidError('zoho.unexpected_shape', `expected an array under ${keys.join(' or ')}, found the keys: ${found}`, {
      endpoint,
    });
  }
  if (!value.every(isJsonObject)) {
    throw new ZohoInvalidError('zoho.unexpected_shape', `a row of ${key} is not an object`, { endpoint });
  }
  return value;
}

/** Zoho writes `""` for an empty list. */
function emptyTextAsList(value: JsonValue | undefined): JsonValue | undefined {
  return value === '' ? [] : value;
}

function pageContextOf(body: JsonObject, request: ZohoListRequest, rowCount: number): PageContext {
  const context = isJsonObject(body['page_context']) ? body['page_context'] : {};
  const perPage = numberOf(context['per_page']) ?? request.perPage ?? MAX_PAGE_SIZE;
  const hasMore = context['has_more_page'];
  return {
    page: numberOf(context['page']) ?? request.page ?? 1,
    perPage,
    // Small lists carry no context and come whole. With a context that lacks the flag, a full page may have a successor.
    hasMore: typeof hasMore === 'boolean' ? hasMore : body['page_context'] !== undefined && rowCount >= perPage,
    sortColumn: textOf(context['sort_column']),
    sortOrder: textOf(context['sort_order']),
    appliedFilter: textOf(context['applied_filter']),
  };
}

function sortObedience({ sort }: ZohoListRequest, { sortColumn, sortOrder }: PageContext): Obedience {
  if (!sort || (sortColumn === undefined && sortOrder === undefined)) return 'unknown';
  const isSame = (sortColumn ?? sort.column) === sort.column && (sortOrder ?? sort.order).toUpperCase().startsWith(sort.order);
  return isSame ? 'honoured' : 'ignored';
}

function filterObedience({ filterBy }: ZohoListRequest, { appliedFilter }: PageContext): Obedience {
  if (filterBy === undefined || appliedFilter === undefined) return 'unknown';
  return appliedFilter === filterBy ? 'honoured' : 'ignored';
}

function sinceObedience({ modifiedSince }: ZohoListRequest, rows: readonly JsonObject[]): Obedience {
  if (!modifiedSince) return 'unknown';
  const asked = Math.floor(modifiedSince.instant.getTime() / 1000) * 1000;
  const times = rows.map((row) => textOf(row[modifiedSince.field])).map((time) => (time === undefined ? null : parseInstant(time)));
  const known = times.filter((time) => time !== null);
  if (known.some((time) => time.getTime() < asked)) return 'ignored';
  return known.length > 0 ? 'honoured' : 'unknown';
}

function numberOf(value: JsonValue | undefined): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 ? number : undefined;
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
