import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import { tds } from '@/api/client';

const FOUND_ROWS = 50;
const PAGE_ROWS = 50;

/** Records whose id, name, sku, number, e-mail address or telephone number fits. */
export function useRecordSearch(text: string, entity: string | undefined) {
  const query = { q: text, entity, limit: FOUND_ROWS };
  return useQuery({
    queryKey: ['records', 'search', query],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/search', { params: { query }, signal })),
    enabled: text !== '',
    placeholderData: (previous) => previous,
  });
}

/** One mirrored record with everything Zoho sent. */
export function useRecord(type: string, zohoId: string) {
  return useQuery({
    queryKey: ['records', 'one', type, zohoId],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/entities/{type}/{zohoId}', { params: { path: { type, zohoId } }, signal })),
  });
}

/** Every step that touched a record, newest first. */
export function useTimeline(type: string, zohoId: string, after: string | undefined) {
  const params = { path: { type, zohoId }, query: { limit: PAGE_ROWS, after } };
  return useQuery({
    queryKey: ['records', 'timeline', type, zohoId, after],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/tds/entities/{type}/{zohoId}/timeline', { params, signal })),
    placeholderData: (previous) => previous,
  });
}
