import { parseZohoTime } from '../core/zoho-time';
import { ListRules, SandboxRecord } from '../entities/entity';
import { Ordering } from '../store/ordering';
import { errors } from './zoho-error';

const MAX_PER_PAGE = 200;

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** A list request, reduced to what its endpoint honours. */
export interface ListRequest {
  readonly page: number;
  readonly perPage: number;
  readonly ordering: Ordering;
  /** As `page_context` reports it. */
  readonly appliedFilter: string;
}

/** The one value of a parameter; the last one counts when it is repeated. */
export function single(query: Query, name: string): string | undefined {
  const value = query[name];
  return Array.isArray(value) ? value.at(-1) : value;
}

/**
 * Reads paging, sort and filters. What the endpoint doesn't document is dropped in silence, as Zoho does; `page_context` tells what was applied.
 * @throws ZohoError code 2 for values of honoured parameters that can't be read
 */
export function readListQuery(query: Query, rules: ListRules<SandboxRecord>): ListRequest {
  const wantedSort = rules.fixedSort?.column ?? single(query, 'sort_column');
  const sortColumn = wantedSort !== undefined && Object.hasOwn(rules.sorts, wantedSort) ? wantedSort : rules.defaultSort;
  const wantedFilter = single(query, 'filter_by');
  const filterBy = wantedFilter !== undefined && Object.hasOwn(rules.filterBy, wantedFilter) ? wantedFilter : undefined;
  const filters: Record<string, string> = {};
  for (const name of Object.keys(rules.filters)) {
    const value = single(query, name);
    if (value !== undefined && value !== '') filters[name] = value;
  }
  return {
    ...readPaging(query),
    appliedFilter: filterBy ?? rules.defaultFilter,
    ordering: {
      sortColumn,
      descending: rules.fixedSort?.descending ?? isDescending(single(query, 'sort_order'), rules.defaultDescending ?? false),
      ...(filterBy === undefined ? {} : { filterBy }),
      ...(rules.sinceFilter ? since(query) : {}),
      filters,
    },
  };
}

/** @throws ZohoError code 2 for numbers that aren't */
export function readPaging(query: Query): { page: number; perPage: number } {
  return {
    page: positiveInteger(query, 'page', 1),
    perPage: Math.min(positiveInteger(query, 'per_page', MAX_PER_PAGE), MAX_PER_PAGE),
  };
}

function positiveInteger(query: Query, name: string, fallback: number): number {
  const text = single(query, name);
  if (text === undefined || text === '') return fallback;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw errors.invalidValue(name);
  return Number(text);
}

function since(query: Query): { since?: number } {
  const text = single(query, 'last_modified_time');
  if (text === undefined || text === '') return {};
  const seconds = parseZohoTime(text);
  // An unescaped "+" arrives as a blank and ends up here too.
  if (seconds === undefined) throw errors.invalidValue('last_modified_time');
  return { since: seconds };
}

function isDescending(order: string | undefined, fallback: boolean): boolean {
  if (order === undefined || order === '') return fallback;
  return order === 'D' || order === 'descending';
}
