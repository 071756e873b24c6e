import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Copyable } from '@/components/copyable';
import { Icon } from '@/components/icon';
import { PageHeader, Panel } from '@/components/panel';
import { Facts, Stats } from '@/components/stats';
import { Answer } from '@/components/states';
import { Notice } from '@/components/status';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { useFormat } from '@/lib/use-format';
import { useNow } from '@/lib/use-now';
import { runFigures } from './run-figures';
import { RunProgress } from './run-progress';
import { RunStatus } from './run-status';
import { useRun } from './runs.api';
import { useRunTitle } from './use-run-title';

const COUNTS = ['processed', 'created', 'updated', 'unchanged', 'stale', 'deleted', 'failed'] as const;

/** One run: live while it goes, its result afterwards. */
export default function RunPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const runTitle = useRunTitle();
  const now = useNow();
  const { id = '' } = useParams();
  return (
    <>
      <Link to="/runs" className="row">
        <Icon name="previous" /> {t('runs.back')}
      </Link>
      <Answer query={useRun(id)} rows={6}>
        {(run) => (
          <>
            <PageHeader title={runTitle(run)} note={<RunStatus status={run.status} />} />
            {run.status === 'running' && (
              <Panel title={t('sync.running')}>
                <RunProgress run={run} />
              </Panel>
            )}
            {run.error_summary && <Notice tone="bad">{run.error_summary}</Notice>}
            <Stats stats={COUNTS.map((name) => ({ label: t(`runs.${name}`), value: format.number(run[name]) }))} />
            <Panel title={t('runs.facts')}>
              <Facts
                facts={[
                  [t('runs.started'), <Time key="started" at={run.started_at} />],
                  [t('runs.ended'), <Time key="ended" at={run.ended_at} />],
                  [t('runs.duration'), format.duration(runFigures(run, now).elapsedMs)],
                  [t('runs.api_calls'), format.number(run.api_calls)],
                  [t('runs.trigger'), t(`runs.trigger_${run.trigger}`)],
                  [t('runs.requested_by'), run.requested_by && actorName(run.requested_by, t)],
                  [t('state.correlation_id'), run.correlation_id && <Copyable text={run.correlation_id} />],
                ]}
              />
            </Panel>
          </>
        )}
      </Answer>
    </>
  );
}
