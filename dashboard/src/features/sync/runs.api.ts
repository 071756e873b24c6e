import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import type { Run } from '@/api/answers';
import { tds } from '@/api/client';

/** While something runs its progress is asked for this often. Milliseconds. */
const PROGRESS_INTERVAL_MS = 1_000;
const QUIET_INTERVAL_MS = 15_000;

/** Running syncs, and the latest of each entity type. */
export function useSyncStatus() {
  return useQuery({
    queryKey: ['runs', 'status'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/zoho/bulk-sync/status', { signal })),
    refetchInterval: ({ state }) => ((state.data?.running.length ?? 0) > 0 ? PROGRESS_INTERVAL_MS : QUIET_INTERVAL_MS),
  });
}

export interface RunFilters {
  readonly entity_type?: string;
  readonly status?: Run['status'];
  readonly after?: string;
  readonly limit?: number;
}

export function useRuns(filters: RunFilters, isEnabled = true) {
  return useQuery({
    queryKey: ['runs', 'list', filters],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/bff/tds/runs', { params: { query: filters }, signal })),
    placeholderData: (previous) => previous,
    enabled: isEnabled,
  });
}

export function useRun(id: string) {
  return useQuery({
    queryKey: ['runs', 'one', id],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/runs/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? PROGRESS_INTERVAL_MS : QUIET_INTERVAL_MS),
  });
}

export function cancelRun(id: string) {
  return answerOf(tds.POST('/api/bff/tds/runs/{id}/cancel', { params: { path: { id } } }));
}
