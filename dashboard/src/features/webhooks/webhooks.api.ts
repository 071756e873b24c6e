import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import type { InboxEvent } from '@/api/answers';
import { tds } from '@/api/client';

const PAGE_ROWS = 50;

export const EVENT_STATUSES = [
  'received',
  'processed',
  'failed',
  'unrecognised',
  'malformed',
  'rejected',
] as const satisfies readonly InboxEvent['status'][];

export interface EventFilters {
  readonly status?: InboxEvent['status'];
  readonly entity_type?: string;
  readonly after?: string;
}

/** Events of the inbox, newest first. */
export function useInboxEvents(filters: EventFilters) {
  const query = { ...filters, limit: PAGE_ROWS };
  return useQuery({
    queryKey: ['webhooks', 'list', query],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/bff/tds/zoho/webhooks', { params: { query }, signal })),
    placeholderData: (previous) => previous,
  });
}

export function useInboxEvent(id: string) {
  return useQuery({
    queryKey: ['webhooks', 'one', id],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/zoho/webhooks/{id}', { params: { path: { id } }, signal })),
  });
}

/** Webhooks of the last 24 hours. */
export function useWebhookStats() {
  return useQuery({
    queryKey: ['webhooks', 'stats'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/webhooks/stats', { signal })),
  });
}
