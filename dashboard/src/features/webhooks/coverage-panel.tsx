import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { tds } from '@/api/client';
import { useEntityName } from '@/api/use-entity-types';
import { Panel } from '@/components/panel';
import { Segmented } from '@/components/segmented';
import { Answer, Empty } from '@/components/states';
import { Status } from '@/components/status';
import { Table } from '@/components/table';
import { useFormat } from '@/lib/use-format';
import { recordPath } from '@/lib/record-path';
import { sumCoverage } from './coverage';

const DAYS = ['1', '7', '30'] as const;

/** From this share on Zoho announces what it should. */
const GOOD_PERCENTAGE = 95;

/** Changes Zoho announced, and those only a sync found. */
export function CoveragePanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  const [parameters, setParameters] = useSearchParams();
  const days = DAYS.find((one) => one === parameters.get('days')) ?? '7';
  const coverage = useQuery({
    queryKey: ['webhooks', 'coverage', days],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/statistics/coverage', { params: { query: { days: Number(days) } }, signal })),
  });
  return (
    <Panel
      title={t('webhooks.coverage')}
      note={t('webhooks.coverage_note')}
      isFlush
      actions={
        <Segmented
          label={t('chart.range')}
          value={days}
          options={DAYS.map((value) => ({ value, label: t(`webhooks.days_${value}`) }))}
          onChange={(value) => setParameters({ tab: 'coverage', days: value }, { replace: true })}
        />
      }
    >
      <Answer query={coverage} rows={6}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty icon="webhooks" title={t('webhooks.no_coverage')}>
              {t('webhooks.no_coverage_note')}
            </Empty>
          ) : (
            <Table
              caption={t('webhooks.coverage')}
              rows={sumCoverage(rows)}
              keyOf={({ entityType }) => entityType}
              columns={[
                { name: 'entity', title: t('filter.entity'), kind: 'head', cell: ({ entityType }) => entityName(entityType) },
                {
                  name: 'share',
                  title: t('webhooks.announced'),
                  cell: ({ percentage }) =>
                    percentage === null ? (
                      '—'
                    ) : (
                      <Status tone={percentage >= GOOD_PERCENTAGE ? 'good' : 'warning'}>{format.percent(percentage)}</Status>
                    ),
                },
                { name: 'webhook', title: t('webhooks.by_webhook'), kind: 'number', cell: ({ byWebhook }) => format.number(byWebhook) },
                { name: 'sync', title: t('webhooks.by_sync'), kind: 'number', cell: ({ bySync }) => format.number(bySync) },
                {
                  name: 'examples',
                  title: t('webhooks.examples'),
                  cell: ({ entityType, examples }) => (
                    <span className="row small">
                      {examples.map((id) => (
                        <Link key={id} to={recordPath(entityType, id)}>
                          <code>{id}</code>
                        </Link>
                      ))}
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </Answer>
    </Panel>
  );
}
