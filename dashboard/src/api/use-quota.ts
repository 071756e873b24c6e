import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { tds } from './client';

/** Zoho calls spent and left today, and the forecast. */
export function useQuota() {
  return useQuery({ queryKey: ['quota'], queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/quota', { signal })) });
}
