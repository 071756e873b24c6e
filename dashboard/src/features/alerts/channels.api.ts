import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import type { AlertChannel } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { useFormat } from '@/lib/use-format';

/** The ways to reach people, set up or not. */
export function useAlertChannels() {
  return useQuery({ queryKey: ['alert-channels'], queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/alerts/channels', { signal })) });
}

export function useChannelTest(channel: AlertChannel['channel']) {
  const { t } = useTranslation();
  const format = useFormat();
  return useAction({
    run: () => answerOf(tds.POST('/api/tds/alerts/test/{channel}', { params: { path: { channel } } })),
    done: ({ duration_ms }) => t('alerting.tested', { channel: t(`alerting.channel_${channel}`), time: format.duration(duration_ms) }),
    touches: ['alert-channels', 'breakers'],
  });
}

/** Every rule an alert may have. */
export function useAlertRules() {
  return useQuery({ queryKey: ['alert-rules'], queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/alerts/rules', { signal })) });
}
