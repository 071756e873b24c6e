import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Run } from '@/api/answers';
import { EntityFilter } from '@/components/entity-filter';
import { FilteredList } from '@/components/filtered-list';
import { PageHeader } from '@/components/panel';
import { Select } from '@/components/select';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useUrlFilters } from '@/lib/use-url-filters';
import { RunStatus } from './run-status';
import { useRuns } from './runs.api';
import { useRunTitle } from './use-run-title';

const STATUSES = ['running', 'completed', 'failed', 'cancelled'] as const;

/** Every run, newest first. */
export default function RunsPage() {
  const { t } = useTranslation();
  const filters = useUrlFilters(['entity_type', 'status']);
  const { entity_type } = filters.values;
  const status = filters.values.status as Run['status'] | undefined;
  return (
    <>
      <PageHeader title={t('runs.title')} note={t('runs.note')} />
      <FilteredList
        title={t('runs.title')}
        filters={filters}
        query={useRuns({ entity_type, status, after: filters.after, limit: 50 })}
        empty={{ title: t('runs.none'), note: t('runs.none_note') }}
        fields={
          <>
            <EntityFilter value={entity_type} onChange={(value) => filters.set('entity_type', value)} />
            <Select<Run['status']>
              label={t('runs.status')}
              any={t('filter.all')}
              value={status}
              options={STATUSES.map((value) => ({ value, label: t(`runs.status_${value}`) }))}
              onChange={(value) => filters.set('status', value)}
            />
          </>
        }
      >
        {(runs) => <RunTable runs={runs} />}
      </FilteredList>
    </>
  );
}

/** Runs, one a row. */
export function RunTable({ runs }: { readonly runs: readonly Run[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const runTitle = useRunTitle();
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
              {runTitle(run)}
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
