import { formatZohoInstant } from './zoho-time';
import type { ZohoProduct } from './zoho-client.settings';

/** Largest page Zoho gives. zoho-api.md 3. */
export const MAX_PAGE_SIZE = 200;

/** How a listing is read. */
export interface ZohoListRequest {
  readonly product: ZohoProduct;
  /** Path below the product's base, e.g. `/items`. */
  readonly path: string;
  /** Names the rows' array may have, tried in turn; documents and live service disagree on some. */
  readonly arrayKeys: readonly string[];
  /** From 1. Default 1. */
  readonly page?: number;
  /** 1 to 200. Default 200. */
  readonly perPage?: number;
  readonly sort?: { readonly column: string; readonly order: 'A' | 'D' };
  /** `filter_by`, e.g. `Status.All`; sent always where the list knows it, since live defaults differ between lists. */
  readonly filterBy?: string;
  /** Only rows modified at or after `instant`. `field` is the row's modification time, by which the answer is checked. */
  readonly modifiedSince?: { readonly instant: Date; readonly field: string };
  /** Further query parameters. */
  readonly query?: Readonly<Record<string, string | number>>;
}

/** The query parameters of a list request. */
export function listQueryOf(request: ZohoListRequest): Record<string, string | number> {
  const { sort, filterBy, modifiedSince } = request;
  return {
    ...request.query,
    page: request.page ?? 1,
    per_page: request.perPage ?? MAX_PAGE_SIZE,
    ...(sort && { sort_column: sort.column, sort_order: sort.order }),
    ...(filterBy && { filter_by: filterBy }),
    ...(modifiedSince && { last_modified_time: formatZohoInstant(modifiedSince.instant) }),
  };
}
