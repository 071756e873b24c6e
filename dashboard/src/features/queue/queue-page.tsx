import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Job } from '@/api/answers';
import { useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { EntityFilter } from '@/components/entity-filter';
import { Pager } from '@/components/pager';
import { PageHeader, Panel } from '@/components/panel';
import { Select } from '@/components/select';
import { Answer, Empty } from '@/components/states';
import { Stats } from '@/components/stats';
import { Table } from '@/components/table';
import { Tabs } from '@/components/tabs';
import { TextFilter } from '@/components/text-filter';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { useUrlFilters } from '@/lib/use-url-filters';
import { JobStatus } from './job-status';
import { QueuePauses } from './queue-pauses';
import { JOB_STATUSES, useQueue } from './queue.api';
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
  const entityName = useEntityName();
  const format = useFormat();
  const filters = useUrlFilters(['status', 'entity_type', 'source_entity_id']);
  const { entity_type, source_entity_id, status } = filters.values;
  const queue = useQueue({ entity_type, source_entity_id, status: status as Job['status'] | undefined, after: filters.after });
  return (
    <Panel title={t('queue.jobs')} isFlush>
      <div className="panel-body">
        <div className="filters">
          <Select<Job['status']>
            label={t('runs.status')}
            any={t('filter.all')}
            value={status as Job['status'] | undefined}
            options={JOB_STATUSES.map((value) => ({ value, label: t(`queue.status_${value}`) }))}
            onChange={(value) => filters.set('status', value)}
          />
          <EntityFilter value={entity_type} onChange={(value) => filters.set('entity_type', value)} />
          <TextFilter label={t('queue.record_id')} value={source_entity_id} onChange={(value) => filters.set('source_entity_id', value)} />
          {filters.isAny && (
            <Button look="quiet" icon="close" onClick={filters.clear}>
              {t('filter.clear')}
            </Button>
          )}
        </div>
      </div>
      <Answer query={queue}>
        {({ jobs, next }) =>
          jobs.length === 0 ? (
            <Empty icon="good" title={t('queue.none')}>
              {t(filters.isAny ? 'filter.widen' : 'queue.none_note')}
            </Empty>
          ) : (
            <>
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
                        {entityName(job.entity_type)} <code>{job.source_entity_id}</code>
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
              <Pager after={filters.after} next={next ?? undefined} showPage={filters.showPage} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
