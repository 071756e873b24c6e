import { useTranslation } from 'react-i18next';
import { Loading } from '@/components/states';
import { Stats } from '@/components/stats';
import { useAgreementFigure } from '@/features/agreement/use-agreement-figure';
import { useQueue } from '@/features/queue/queue.api';
import { useWebhookStats } from '@/features/webhooks/webhooks.api';
import { useFormat } from '@/lib/use-format';

/** In a line: whether the data is right, what waits, what was given up, and how fast a change arrives. */
export function FlowFigures() {
  const { t } = useTranslation();
  const format = useFormat();
  const queue = useQueue().data;
  const webhooks = useWebhookStats().data;
  const agreement = useAgreementFigure();
  if (!queue) return <Loading rows={2} />;
  const waiting = queue.counts.pending + queue.counts.retry;
  const { p50, p99 } = webhooks?.latency_ms ?? { p50: null, p99: null };
  return (
    <Stats
      stats={[
        agreement,
        {
          label: t('overview.queue_depth'),
          value: format.number(waiting),
          note:
            queue.oldest_pending_seconds === null
              ? t('queue.nothing_waits')
              : t('queue.oldest', { time: format.duration(queue.oldest_pending_seconds * 1_000) }),
          to: '/queue',
        },
        {
          label: t('overview.done_today'),
          value: format.number(queue.counts.completed_today),
          note: t('overview.failed_today', { count: queue.counts.failed_today, shown: format.number(queue.counts.failed_today) }),
        },
        { label: t('nav.dead_letters'), value: format.number(queue.counts.dead_letter), to: '/dead-letters' },
        {
          label: t('overview.webhooks_24h'),
          value: webhooks ? format.number(webhooks.received) : '—',
          note: webhooks && t('overview.duplicates', { count: webhooks.duplicates, shown: format.number(webhooks.duplicates) }),
          to: '/webhooks',
        },
        {
          label: t('overview.latency'),
          value: p50 === null ? '—' : format.duration(p50),
          note: p99 === null ? t('overview.no_latency') : t('overview.p99', { time: format.duration(p99) }),
        },
      ]}
    />
  );
}
