import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { tds } from '@/api/client';
import type { ChartMetric, ChartRange } from '@/api/answers';

/** Samples come by the minute. Milliseconds. */
const SAMPLE_INTERVAL_MS = 60_000;

export const RANGES = ['1h', '24h', '7d', '30d'] as const satisfies readonly ChartRange[];

/** A metric over time. */
export function useSeries(metric: ChartMetric, range: ChartRange) {
  return useQuery({
    queryKey: ['series', metric, range],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/series', { params: { query: { metric, range } }, signal })),
    refetchInterval: SAMPLE_INTERVAL_MS,
    placeholderData: (previous) => previous,
  });
}
