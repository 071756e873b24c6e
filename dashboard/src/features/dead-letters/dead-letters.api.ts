import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import { tds } from '@/api/client';
import { BACKSTOP_INTERVAL_MS } from '@/api/query-client';
import type { FailureClass } from './dead-letter-class';

/** Rows of a page of the workbench. */
const PAGE_ROWS = 50;
/** How often a letter that is being retried is looked at: somebody waits for the outcome. Milliseconds. */
const RETRY_INTERVAL_MS = 1_000;

/** Filters of the workbench as the address holds them. */
export const DEAD_LETTER_FILTERS = ['entity_type', 'class', 'error_code', 'search', 'resolved'] as const;
export type DeadLetterFilters = Partial<Record<(typeof DEAD_LETTER_FILTERS)[number], string>>;

/** A filter as the API takes it for a list; calls about many leave out `resolved`. */
export function conditionsOf(filters: DeadLetterFilters) {
  const { entity_type, error_code, search } = filters;
  return { entity_type, error_code, search, class: filters.class as FailureClass | undefined };
}

/** What a call about many is about: the conditions, or expressly all when there are none. */
export function scopeOf(filters: DeadLetterFilters) {
  const conditions = Object.fromEntries(Object.entries(conditionsOf(filters)).filter(([, value]) => value !== undefined));
  return Object.keys(conditions).length > 0 ? { filter: conditions } : { all: true };
}

export function useDeadLetters(filters: DeadLetterFilters, after: string | undefined) {
  const query = { ...conditionsOf(filters), resolved: filters.resolved === 'true', after, limit: PAGE_ROWS };
  return useQuery({
    queryKey: ['dead-letters', 'list', query],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/bff/tds/dead-letter', { params: { query }, signal })),
    placeholderData: (previous) => previous,
  });
}

export function useDeadLetter(id: string) {
  return useQuery({
    queryKey: ['dead-letters', 'one', id],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/dead-letter/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.being_retried ? RETRY_INTERVAL_MS : BACKSTOP_INTERVAL_MS),
  });
}

export function useDeadLetterSummary() {
  return useQuery({
    queryKey: ['dead-letters', 'summary'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/dead-letter/summary', { signal })),
  });
}

/** How a letter is tried again: ask the source, replay what we had, or apply something else (JSON text, so that long numbers survive). */
export type RetryHow = { readonly payload?: 'original' | string; readonly notes?: string };

export function retryDeadLetter(id: string, how: RetryHow = {}) {
  return answerOf(tds.POST('/api/bff/tds/dead-letter/{id}/retry', { params: { path: { id } }, body: how as { notes?: string } }));
}

export function resolveDeadLetter(id: string, notes: string) {
  return answerOf(tds.POST('/api/bff/tds/dead-letter/{id}/resolve', { params: { path: { id } }, body: { notes } }));
}
