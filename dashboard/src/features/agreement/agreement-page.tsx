import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Comparison } from '@/api/answers';
import { useEntities, useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { PageHeader, Panel } from '@/components/panel';
import { Progress } from '@/components/progress';
import { Answer, Empty } from '@/components/states';
import { Status } from '@/components/status';
import { Table, type Column } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { MetricChart } from '@/features/overview/metric-chart';
import { useComparisons } from './agreement.api';
import { CompareDialog } from './compare-dialog';
import { Match } from './match-bar';

interface Row {
  readonly entityType: string;
  readonly comparison: Comparison | undefined;
}

/** Does the mirror agree with Zoho? Per entity type, with the way to what differs. */
export default function AgreementPage() {
  const { t } = useTranslation();
  const entities = useEntities();
  const comparisons = useComparisons();
  const [comparing, setComparing] = useState<string>();
  return (
    <>
      <PageHeader title={t('nav.agreement')} note={t('agreement.note')} />
      <Panel title={t('agreement.latest')} isFlush>
        <Answer query={entities} rows={10}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty title={t('sync.no_entities')} />
            ) : (
              <AgreementTable
                rows={rows.map(({ entity_type }) => ({
                  entityType: entity_type,
                  comparison: comparisons.data?.find((one) => one.entity_type === entity_type),
                }))}
                onCompare={setComparing}
              />
            )
          }
        </Answer>
      </Panel>
      <MetricChart metric="agreement" range="30d" />
      {comparing && <CompareDialog entityType={comparing} onClose={() => setComparing(undefined)} />}
    </>
  );
}

function AgreementTable({ rows, onCompare }: { readonly rows: readonly Row[]; readonly onCompare: (entityType: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  const number = (value: number | null | undefined): string => (value === null || value === undefined ? '—' : format.number(value));
  const columns: readonly Column<Row>[] = [
    {
      name: 'entity',
      title: t('filter.entity'),
      kind: 'head',
      cell: ({ entityType }) => (
        <Link to={`/agreement/${entityType}`} data-row-link>
          {entityName(entityType)}
        </Link>
      ),
    },
    {
      name: 'match',
      title: t('agreement.match'),
      cell: ({ entityType, comparison }) =>
        comparison?.status === 'running' ? (
          <Progress label={t('agreement.running', { entity: entityName(entityType) })} percent={comparison.progress_percentage} />
        ) : comparison?.status === 'failed' ? (
          <Status tone="bad">{t('runs.status_failed')}</Status>
        ) : (
          <Match percentage={comparison?.match_percentage ?? null} />
        ),
    },
    { name: 'zoho', title: t('agreement.in_zoho'), kind: 'number', cell: ({ comparison }) => number(comparison?.zoho_count) },
    { name: 'local', title: t('agreement.here'), kind: 'number', cell: ({ comparison }) => number(comparison?.local_count) },
    {
      name: 'different',
      title: t('agreement.kind_different'),
      kind: 'number',
      cell: ({ comparison }) => number(comparison?.different_count),
    },
    {
      name: 'missing',
      title: t('agreement.kind_missing_local'),
      kind: 'number',
      cell: ({ comparison }) => number(comparison?.missing_local_count),
    },
    {
      name: 'extra',
      title: t('agreement.kind_missing_zoho'),
      kind: 'number',
      cell: ({ comparison }) => number(comparison?.missing_zoho_count),
    },
    { name: 'stale', title: t('agreement.kind_stale'), kind: 'number', cell: ({ comparison }) => number(comparison?.stale_count) },
    {
      name: 'at',
      title: t('agreement.compared'),
      cell: ({ comparison }) => <Time at={comparison?.compared_at} absent={t('sync.never')} />,
    },
    {
      name: 'compare',
      title: t('agreement.compare'),
      kind: 'actions',
      cell: ({ entityType, comparison }) => (
        <Button
          isSmall
          icon="agreement"
          needs="operator"
          isBusy={comparison?.status === 'running'}
          aria-label={t('agreement.compare_title', { entity: entityName(entityType) })}
          onClick={() => onCompare(entityType)}
        >
          {t('agreement.compare')}
        </Button>
      ),
    },
  ];
  return <Table caption={t('agreement.latest')} columns={columns} rows={rows} keyOf={({ entityType }) => entityType} />;
}
