import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Run } from '@/api/answers';
import { useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { EntityFilter } from '@/components/entity-filter';
import { Pager } from '@/components/pager';
import { PageHeader, Panel } from '@/components/panel';
import { Select } from '@/components/select';
import { Answer, Empty } from '@/components/states';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useUrlFilters } from '@/lib/use-url-filters';
import { RunStatus } from './run-status';
import { useRuns } from './runs.api';

const STATUSES = ['running', 'completed', 'failed', 'cancelled'] as const;

/** Every run, newest first. */
export default function RunsPage() {
  const { t } = useTranslation();
  const filters = useUrlFilters(['entity_type', 'status']);
  const { entity_type, status } = filters.values;
  const runs = useRuns({ entity_type, status: status as Run['status'] | undefined, after: filters.after, limit: 50 });
  return (
    <>
      <PageHeader title={t('runs.title')} note={t('runs.note')} />
      <Panel title={t('runs.title')} isFlush>
        <div className="panel-body">
          <div className="filters">
            <EntityFilter value={entity_type} onChange={(value) => filters.set('entity_type', value)} />
            <Select<Run['status']>
              label={t('runs.status')}
              any={t('filter.all')}
              value={status as Run['status'] | undefined}
              options={STATUSES.map((value) => ({ value, label: t(`runs.status_${value}`) }))}
              onChange={(value) => filters.set('status', value)}
            />
            {filters.isAny && (
              <Button look="quiet" icon="close" onClick={filters.clear}>
                {t('filter.clear')}
              </Button>
            )}
          </div>
        </div>
        <Answer query={runs}>
          {({ rows, next }) =>
            rows.length === 0 ? (
              <Empty title={t('runs.none')}>{t(filters.isAny ? 'filter.widen' : 'runs.none_note')}</Empty>
            ) : (
              <>
                <RunTable runs={rows} />
                <Pager after={filters.after} next={next} showPage={filters.showPage} />
              </>
            )
          }
        </Answer>
      </Panel>
    </>
  );
}

/** Runs, one a row. */
export function RunTable({ runs }: { readonly runs: readonly Run[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  return (
    <Table
      caption={t('runs.title')}
      rows={runs}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'run',
          title: t('runs.run'),
          kind: 'head',
          cell: (run) => (
            <Link to={`/runs/${run.id}`} data-row-link>
              {entityName(run.entity_type)}, {t(`runs.type_${run.type}`)}
            </Link>
          ),
        },
        { name: 'status', title: t('runs.status'), cell: (run) => <RunStatus status={run.status} /> },
        { name: 'started', title: t('runs.started'), cell: (run) => <Time at={run.started_at} /> },
        { name: 'duration', title: t('runs.duration'), kind: 'number', cell: (run) => durationOf(run, format.duration) },
        { name: 'processed', title: t('runs.processed'), kind: 'number', cell: (run) => format.number(run.processed) },
        {
          name: 'changed',
          title: t('runs.changed'),
          kind: 'number',
          cell: (run) => format.number(run.created + run.updated + run.deleted),
        },
        { name: 'failed', title: t('runs.failed'), kind: 'number', cell: (run) => format.number(run.failed) },
        { name: 'calls', title: t('runs.api_calls'), kind: 'number', cell: (run) => format.number(run.api_calls) },
        { name: 'trigger', title: t('runs.trigger'), cell: (run) => t(`runs.trigger_${run.trigger}`) },
      ]}
    />
  );
}

function durationOf(run: Run, text: (ms: number) => string): string {
  return run.ended_at ? text(new Date(run.ended_at).getTime() - new Date(run.started_at).getTime()) : '—';
}
