import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Copyable } from '@/components/copyable';
import { EventLinks } from '@/components/event-links';
import { Icon } from '@/components/icon';
import { JsonView } from '@/components/json-view';
import { PageHeader, Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { RecordHeading } from '@/components/record-label';
import { Facts } from '@/components/stats';
import { Notice } from '@/components/status';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { Attempts } from '@/features/dead-letters/attempts';
import { recordPath } from '@/lib/record-path';
import { JobStatus } from './job-status';
import { useJob } from './queue.api';

/** One job whole. */
export default function JobPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { id = '' } = useParams();
  return (
    <>
      <Link to="/queue" className="row">
        <Icon name="previous" /> {t('queue.back')}
      </Link>
      <Answer query={useJob(id)} rows={6}>
        {(job) => (
          <>
            <PageHeader
              title={<RecordHeading type={job.entity_type} id={job.source_entity_id} />}
              note={<JobStatus status={job.status} />}
            />
            {job.error && <Notice tone="bad">{job.error.message ?? job.error.code}</Notice>}
            <div className="grid" style={{ ['--column' as string]: '24rem' }}>
              <Panel title={t('runs.facts')}>
                <Facts
                  facts={[
                    [t('records.zoho_id'), <Copyable key="id" text={job.source_entity_id} />],
                    [t('dead_letters.operation'), t(`operation.${job.operation}`)],
                    [t('queue.origin'), t(`origin.${job.origin}` as 'origin.bulk', { defaultValue: job.origin })],
                    [t('queue.priority'), format.number(job.priority)],
                    [t('dead_letters.attempts'), format.number(job.attempts)],
                    [t('queue.created'), <Time key="created" at={job.created_at} />],
                    [t('queue.run_at'), <Time key="due" at={job.run_at} />],
                    [t('queue.started'), <Time key="started" at={job.started_at} />],
                    [t('queue.finished'), <Time key="finished" at={job.finished_at} />],
                    [
                      t('queue.outcome'),
                      job.outcome && t(`queue.outcome_${job.outcome}` as 'queue.outcome_updated', { defaultValue: job.outcome }),
                    ],
                    [t('state.correlation_id'), job.correlation_id && <Copyable text={job.correlation_id} />],
                    [
                      t('dead_letters.links'),
                      <span key="links" className="row">
                        <Link to={recordPath(job.entity_type, job.source_entity_id)}>{t('records.timeline')}</Link>
                        {job.dead_letter_id && <Link to={`/dead-letters/${job.dead_letter_id}`}>{t('queue.status_dead_letter')}</Link>}
                        {job.sync_run_id && <Link to={`/runs/${job.sync_run_id}`}>{t('runs.run')}</Link>}
                        <EventLinks ids={job.inbox_ids} />
                      </span>,
                    ],
                  ]}
                />
              </Panel>
              <Panel title={t('dead_letters.payload')}>
                {job.payload === null ? (
                  <Empty title={t('dead_letters.no_payload')}>
                    {t(job.finished_at === null ? 'queue.payload_fetched' : 'queue.payload_dropped')}
                  </Empty>
                ) : (
                  <JsonView label={t('dead_letters.payload')} value={job.payload} />
                )}
              </Panel>
            </div>
            {job.failures.length > 0 && (
              <Panel title={t('dead_letters.attempts')} isFlush>
                <Attempts attempts={job.failures} />
              </Panel>
            )}
          </>
        )}
      </Answer>
    </>
  );
}
