import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import type { Job } from '@/api/answers';
import { tds } from '@/api/client';

const PAGE_ROWS = 50;
/** Depth moves fast; it is one cheap question. Milliseconds. */
const DEPTH_INTERVAL_MS = 5_000;

export const JOB_STATUSES = [
  'pending',
  'processing',
  'retry',
  'completed',
  'failed',
  'dead_letter',
] as const satisfies readonly Job['status'][];

export interface QueueFilters {
  readonly status?: Job['status'];
  readonly entity_type?: string;
  readonly source_entity_id?: string;
  readonly after?: string;
}

/** The queue at a glance. */
export function useQueue() {
  return useQuery(queueQuery({ limit: 1 }));
}

/** A page of the queue's jobs. */
export function useJobs(filters: QueueFilters) {
  return useQuery({ ...queueQuery({ ...filters, limit: PAGE_ROWS }), select: ({ jobs, next }) => ({ rows: jobs, next }) });
}

function queueQuery(query: QueueFilters & { readonly limit: number }) {
  return queryOptions({
    queryKey: ['queue', query],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/queue', { params: { query }, signal })),
    refetchInterval: DEPTH_INTERVAL_MS,
    placeholderData: (previous) => previous,
  });
}

export function useJob(id: string) {
  return useQuery({
    queryKey: ['queue', 'job', id],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/queue/{id}', { params: { path: { id } }, signal })),
  });
}

export function useWorkers() {
  return useQuery({ queryKey: ['workers'], queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/workers', { signal })) });
}
