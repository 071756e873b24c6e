import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/panel';
import { Answer } from '@/components/states';
import { Stats } from '@/components/stats';
import { Tabs } from '@/components/tabs';
import { useFormat } from '@/lib/use-format';
import { CoveragePanel } from './coverage-panel';
import { FailedDeliveries } from './failed-deliveries';
import { InboxEvents } from './inbox-events';
import { InstallerPanel } from './installer-panel';
import { useWebhookStats } from './webhooks.api';

/** What Zoho tells us: the events, whether all are announced, and what is installed there. */
export default function WebhooksPage() {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageHeader title={t('nav.webhooks')} note={t('webhooks.note')} />
      <Answer query={useWebhookStats()} rows={2}>
        {(stats) => (
          <Stats
            stats={[
              { label: t('webhooks.received'), value: format.number(stats.received), note: t('webhooks.in_24h') },
              { label: t('webhooks.status_processed'), value: format.number(stats.processed) },
              { label: t('webhooks.waiting'), value: format.number(stats.waiting) },
              { label: t('webhooks.status_failed'), value: format.number(stats.failed), to: '/webhooks?status=failed' },
              { label: t('webhooks.duplicates'), value: format.number(stats.duplicates) },
              {
                label: t('webhooks.status_rejected'),
                value: format.number(stats.rejected),
                note: t('webhooks.rejected_note'),
                to: '/webhooks?status=rejected',
              },
              {
                label: t('overview.latency'),
                value: stats.latency_ms.p50 === null ? '—' : format.duration(stats.latency_ms.p50),
                note: stats.latency_ms.p99 !== null && t('overview.p99', { time: format.duration(stats.latency_ms.p99) }),
              },
            ]}
          />
        )}
      </Answer>
      <Tabs
        label={t('nav.webhooks')}
        tabs={[
          { name: 'recent', label: t('webhooks.recent'), content: <InboxEvents /> },
          { name: 'coverage', label: t('webhooks.coverage'), content: <CoveragePanel /> },
          { name: 'installed', label: t('webhooks.installed'), content: <InstallerPanel /> },
          { name: 'failures', label: t('deliveries.failures'), content: <FailedDeliveries /> },
        ]}
      />
    </>
  );
}
