import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import type { Topic } from '@/api/topics';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';

const PAGE_ROWS = 50;
const TOUCHED: readonly Topic[] = ['alert-silences', 'alert-rules'];
const HOUR_MS = 3_600_000;

/** A rule, or all. */
export const EVERY_RULE = '*';

/** How long nobody is told. Hours. */
export const SILENCE_HOURS = ['1', '4', '8', '24', '72', '168'] as const;
export type SilenceHours = (typeof SILENCE_HOURS)[number];

export function useSilences(withPast: boolean, after: string | undefined) {
  const query = { all: withPast, after, limit: PAGE_ROWS };
  return useQuery({
    queryKey: ['alert-silences', query],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/tds/alerts/silences', { params: { query }, signal })),
    placeholderData: (previous) => previous,
  });
}

export interface WantedSilence {
  readonly rule: string;
  readonly reason: string;
  readonly hours: SilenceHours;
}

export function useCreateSilence(onDone: () => void) {
  const { t } = useTranslation();
  return useAction({
    run: ({ rule, reason, hours }: WantedSilence) => {
      const ends_at = new Date(Date.now() + Number(hours) * HOUR_MS).toISOString();
      return answerOf(tds.POST('/api/tds/alerts/silences', { body: { rule, reason, ends_at } }));
    },
    done: () => t('alerting.silenced'),
    touches: TOUCHED,
    onDone,
  });
}

export function useEndSilence() {
  const { t } = useTranslation();
  return useAction({
    run: (id: string) => tds.DELETE('/api/tds/alerts/silences/{id}', { params: { path: { id } } }),
    done: () => t('alerting.silence_ended'),
    touches: TOUCHED,
  });
}
