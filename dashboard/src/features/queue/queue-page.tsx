import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Job } from '@/api/answers';
import { EntityFilter } from '@/components/entity-filter';
import { FilteredList } from '@/components/filtered-list';
import { PageHeader } from '@/components/panel';
import { RecordLabel } from '@/components/record-label';
import { Select } from '@/components/select';
import { Answer } from '@/components/states';
import { Stats } from '@/components/stats';
import { Table } from '@/components/table';
import { Tabs } from '@/components/tabs';
import { TextFilter } from '@/components/text-filter';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useUrlFilters } from '@/lib/use-url-filters';
import { JobStatus } from './job-status';
import { QueuePauses } from './queue-pauses';
import { JOB_STATUSES, useJobs, useQueue } from './queue.api';
import { WorkersPanel } from './workers-panel';

/** What waits, what runs, who works on it; pause and resume. */
export default function QueuePage() {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageHeader title={t('nav.queue')} note={t('queue.note')} />
      <Answer query={useQueue()} rows={2}>
        {({ counts, oldest_pending_seconds: oldest }) => (
          <Stats
            stats={[
              {
                label: t('queue.status_pending'),
                value: format.number(counts.pending),
                note: oldest === null ? t('queue.nothing_waits') : t('queue.oldest', { time: format.duration(oldest * 1_000) }),
                to: '/queue?status=pending',
              },
              { label: t('queue.status_processing'), value: format.number(counts.processing), to: '/queue?status=processing' },
              {
                label: t('queue.status_retry'),
                value: format.number(counts.retry),
                note: t('queue.retry_ready', { count: counts.retry_ready, shown: format.number(counts.retry_ready) }),
                to: '/queue?status=retry',
              },
              { label: t('queue.completed_today'), value: format.number(counts.completed_today), to: '/queue?status=completed' },
              { label: t('queue.failed_today'), value: format.number(counts.failed_today), to: '/queue?status=failed' },
              { label: t('nav.dead_letters'), value: format.number(counts.dead_letter), to: '/dead-letters' },
            ]}
          />
        )}
      </Answer>
      <Tabs
        label={t('nav.queue')}
        tabs={[
          { name: 'jobs', label: t('queue.jobs'), content: <Jobs /> },
          { name: 'pauses', label: t('queue.by_entity'), content: <QueuePauses /> },
          { name: 'workers', label: t('queue.workers'), content: <WorkersPanel /> },
        ]}
      />
    </>
  );
}

function Jobs() {
  const { t } = useTranslation();
  const filters = useUrlFilters(['status', 'entity_type', 'source_entity_id']);
  const { entity_type, source_entity_id } = filters.values;
  const status = filters.values.status as Job['status'] | undefined;
  return (
    <FilteredList
      title={t('queue.jobs')}
      filters={filters}
      query={useJobs({ entity_type, source_entity_id, status, after: filters.after })}
      empty={{ icon: 'good', title: t('queue.none'), note: t('queue.none_note') }}
      fields={
        <>
          <Select<Job['status']>
            label={t('runs.status')}
            any={t('filter.all')}
            value={status}
            options={JOB_STATUSES.map((value) => ({ value, label: t(`queue.status_${value}`) }))}
            onChange={(value) => filters.set('status', value)}
          />
          <EntityFilter value={entity_type} onChange={(value) => filters.set('entity_type', value)} />
          <TextFilter label={t('queue.record_id')} value={source_entity_id} onChange={(value) => filters.set('source_entity_id', value)} />
        </>
      }
    >
      {(jobs) => <JobTable jobs={jobs} />}
    </FilteredList>
  );
}

function JobTable({ jobs }: { readonly jobs: readonly Job[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table
      caption={t('queue.jobs')}
      rows={jobs}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'record',
          title: t('dead_letters.record'),
          kind: 'head',
          cell: (job) => (
            <Link to={`/queue/${job.id}`} data-row-link>
              <RecordLabel type={job.entity_type} id={job.source_entity_id} />
            </Link>
          ),
        },
        { name: 'status', title: t('runs.status'), cell: (job) => <JobStatus status={job.status} /> },
        { name: 'operation', title: t('dead_letters.operation'), cell: (job) => t(`operation.${job.operation}`) },
        { name: 'attempts', title: t('dead_letters.attempts'), kind: 'number', cell: (job) => format.number(job.attempts) },
        { name: 'priority', title: t('queue.priority'), kind: 'number', cell: (job) => format.number(job.priority) },
        { name: 'created', title: t('queue.created'), cell: (job) => <Time at={job.created_at} /> },
        { name: 'finished', title: t('queue.finished'), cell: (job) => <Time at={job.finished_at} /> },
      ]}
    />
  );
}
