import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import type { Comparison, Difference } from '@/api/answers';
import { tds } from '@/api/client';

const PROGRESS_INTERVAL_MS = 1_000;
const QUIET_INTERVAL_MS = 30_000;
const PAGE_ROWS = 50;

export const LEVELS = ['counts', 'ids', 'fields'] as const satisfies readonly Comparison['level'][];
export const KINDS = ['different', 'missing_local', 'missing_zoho', 'stale', 'in_flight'] as const satisfies readonly Difference['kind'][];
/** Kinds a repair can mend. */
export const REPAIRABLE = ['missing_local', 'missing_zoho', 'stale', 'different'] as const;

const isRunning = ({ status }: Comparison): boolean => status === 'running';

/** The comparison of each entity type that is under way, else the last. */
export function useComparisons() {
  return useQuery({
    queryKey: ['agreement', 'latest'],
    queryFn: async ({ signal }) => {
      const [latest, running] = await Promise.all([
        answerOf(tds.GET('/api/tds/statistics/compare', { signal })),
        pageOf(tds.GET('/api/tds/statistics/comparisons', { params: { query: { status: 'running' } }, signal })),
      ]);
      const whole = running.rows.filter(({ scope }) => scope === 'listing');
      return [...whole, ...latest.filter(({ entity_type }) => !whole.some((one) => one.entity_type === entity_type))];
    },
    refetchInterval: ({ state }) => (state.data?.some(isRunning) ? PROGRESS_INTERVAL_MS : QUIET_INTERVAL_MS),
  });
}

/** What was compared of an entity type, newest first. */
export function useComparisonHistory(entityType: string) {
  const query = { entity_type: entityType, limit: 30 };
  return useQuery({
    queryKey: ['agreement', 'history', entityType],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/tds/statistics/comparisons', { params: { query }, signal })),
    refetchInterval: ({ state }) => (state.data?.rows.some(isRunning) ? PROGRESS_INTERVAL_MS : QUIET_INTERVAL_MS),
  });
}

/** What a comparison found, a page at a time. */
export function useDifferences(id: string, kind: Difference['kind'] | undefined, after: string | undefined) {
  const query = { kind, after, limit: PAGE_ROWS };
  return useQuery({
    queryKey: ['agreement', 'differences', id, query],
    queryFn: ({ signal }) =>
      pageOf(tds.GET('/api/tds/statistics/comparisons/{id}/differences', { params: { path: { id }, query }, signal })),
    placeholderData: (previous) => previous,
  });
}

export function useCompareCost(entity: string, level: Comparison['level'], deep: boolean) {
  const params = { path: { entity }, query: { level, deep } };
  return useQuery({
    queryKey: ['agreement', 'cost', entity, level, deep],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/statistics/compare/{entity}/cost', { params, signal })),
    refetchInterval: false,
  });
}
