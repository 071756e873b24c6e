import { useTranslation } from 'react-i18next';
import { useQuota } from '@/api/use-quota';
import type { Quota } from '@/api/answers';
import { Panel } from '@/components/panel';
import { Progress } from '@/components/progress';
import { Answer } from '@/components/states';
import { Facts } from '@/components/stats';
import { Notice } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';

/** Zoho calls of the day: spent, left, and whether they will last. */
export function QuotaPanel() {
  const { t } = useTranslation();
  return (
    <Panel title={t('quota.title')} note={t('quota.note')}>
      <Answer query={useQuota()} rows={5}>
        {(quota) => <QuotaState quota={quota} />}
      </Answer>
    </Panel>
  );
}

function QuotaState({ quota }: { readonly quota: Quota }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { limit, used_today, remaining, forecast } = quota;
  const number = (value: number | null): string => (value === null ? '—' : format.number(value));
  return (
    <>
      {limit !== null && used_today !== null && (
        <div className="stack-tight">
          <div className="row row-between figures">
            <strong>{t('quota.used_of', { used: format.number(used_today), limit: format.number(limit) })}</strong>
            <span className="muted">{t('quota.left', { count: remaining ?? 0, shown: number(remaining) })}</span>
          </div>
          <Progress label={t('quota.title')} percent={(used_today / Math.max(1, limit)) * 100} />
        </div>
      )}
      {quota.paused_until && (
        <Notice tone="warning">
          {t('quota.paused')} <Time at={quota.paused_until} /> {quota.pause_reason}
        </Notice>
      )}
      {forecast && (
        <Notice tone={forecast.expected_remaining < 0 ? 'bad' : forecast.stretched ? 'warning' : 'good'}>
          {t(
            forecast.expected_remaining < 0
              ? 'quota.forecast_short'
              : forecast.stretched
                ? 'quota.forecast_stretched'
                : 'quota.forecast_fine',
            { expected: format.number(forecast.expected_calls), left: format.number(forecast.expected_remaining) },
          )}
        </Notice>
      )}
      <Facts
        facts={[
          [t('quota.last_minute'), format.number(quota.calls_last_minute)],
          [t('quota.resets'), <Time key="resets" at={quota.resets_at} />],
        ]}
      />
      {quota.by_purpose.length > 0 && (
        <Table
          caption={t('quota.by_purpose')}
          rows={quota.by_purpose}
          keyOf={({ purpose }) => purpose}
          columns={[
            { name: 'purpose', title: t('quota.purpose'), kind: 'head', cell: ({ purpose }) => t(`quota.purpose_${purpose}`) },
            { name: 'calls', title: t('runs.api_calls'), kind: 'number', cell: ({ calls }) => format.number(calls) },
            { name: 'failed', title: t('runs.failed'), kind: 'number', cell: ({ failed }) => format.number(failed) },
          ]}
        />
      )}
    </>
  );
}
