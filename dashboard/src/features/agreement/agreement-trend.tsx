import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tds } from '@/api/client';
import { Chart } from '@/components/chart';
import { Panel } from '@/components/panel';
import { Segmented } from '@/components/segmented';
import { Answer } from '@/components/states';
import { useFormat } from '@/lib/use-format';

const DAYS = ['7', '30'] as const;

/** How the agreement of an entity type went over 7 or 30 days. */
export function AgreementTrend({ entityType }: { readonly entityType: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [days, setDays] = useState<(typeof DAYS)[number]>('7');
  const query = { days: Number(days) as 7 | 30, entity: entityType };
  const trends = useQuery({
    queryKey: ['agreement', 'trends', query],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/statistics/trends', { params: { query }, signal })),
  });
  return (
    <Panel
      title={t('agreement.trend')}
      actions={
        <Segmented
          label={t('chart.range')}
          value={days}
          options={DAYS.map((value) => ({ value, label: t(`webhooks.days_${value}`) }))}
          onChange={setDays}
        />
      }
    >
      <Answer query={trends} rows={4}>
        {(rows) => {
          const ordered = rows.toSorted((left, right) => left.day.localeCompare(right.day));
          return (
            <Chart
              label={t('agreement.trend')}
              times={ordered.map(({ day }) => day)}
              series={[
                { label: t('agreement.match'), values: ordered.map(({ match_percentage }) => match_percentage), color: 1 },
                { label: t('agreement.quality'), values: ordered.map(({ data_quality_score }) => data_quality_score), color: 3 },
              ]}
              format={(value) => format.percent(value)}
              max={100}
              empty={t('chart.agreement_empty')}
            />
          );
        }}
      </Answer>
    </Panel>
  );
}
