import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { TimelineStep } from '@/api/answers';
import { Copyable } from '@/components/copyable';
import { Icon, type IconName } from '@/components/icon';
import { Pager } from '@/components/pager';
import { Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { localTimes } from '@/lib/local-times';
import { useServerText } from '@/lib/server-text';
import { useFormat } from '@/lib/use-format';
import { useTimeline } from './records.api';

const ICONS: Readonly<Record<TimelineStep['kind'], IconName>> = {
  'webhook.received': 'webhooks',
  'webhook.repeated': 'webhooks',
  'job.queued': 'queue',
  'job.started': 'running',
  'job.attempt_failed': 'attention',
  'job.applied': 'check',
  'job.nothing_to_do': 'check',
  'job.stale': 'note',
  'job.failed': 'bad',
  'record.created': 'plus',
  'record.updated': 'edit',
  'record.deleted': 'close',
  'record.revived': 'plus',
  'validation.failed': 'bad',
  'validation.found': 'attention',
  'validation.fixed': 'check',
  'dead_letter.added': 'deadLetters',
  'dead_letter.resolved': 'check',
  'comparison.differed': 'agreement',
  action: 'person',
};

/** Every step that touched a record, newest first, with the time each took. */
export function RecordTimeline({ type, id }: { readonly type: string; readonly id: string }) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const after = parameters.get('after') ?? undefined;
  return (
    <Panel title={t('records.timeline')} note={t('records.timeline_note')} isFlush>
      <Answer query={useTimeline(type, id, after)} rows={6}>
        {({ rows, next }) =>
          rows.length === 0 ? (
            <Empty icon="records" title={t('records.no_steps')}>
              {t('records.no_steps_note')}
            </Empty>
          ) : (
            <>
              <ol className="timeline panel-body">
                {rows.map((step, index) => (
                  <Step key={`${step.at} ${step.kind} ${index}`} step={step} />
                ))}
              </ol>
              <Pager after={after} next={next} showPage={(cursor) => setParameters(cursor ? { after: cursor } : {})} />
            </>
          )
        }
      </Answer>
    </Panel>
  );
}

function Step({ step }: { readonly step: TimelineStep }) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useServerText();
  const hasDetails = Object.keys(step.details).length > 0;
  return (
    <li>
      <Icon name={ICONS[step.kind]} />
      <div className="stack-tight">
        <div className="row">
          <strong>
            <bdi>{say('step', step.kind, localTimes(step.summary, format.short))}</bdi>
          </strong>
          <span className="muted small">
            <Time at={step.at} />
            {(step.latency_ms ?? 0) > 0 && ` · ${t('records.after', { time: format.duration(step.latency_ms ?? 0) })}`}
            {step.actor && ` · ${actorName(step.actor, t)}`}
          </span>
        </div>
        {(hasDetails || step.correlation_id) && (
          <details className="small">
            <summary>{t('records.details')}</summary>
            <div className="stack-tight">
              {step.correlation_id && (
                <span>
                  {t('state.correlation_id')} <Copyable text={step.correlation_id} />
                </span>
              )}
              {hasDetails && <pre className="json panel-body">{JSON.stringify(step.details, null, 2)}</pre>}
            </div>
          </details>
        )}
      </div>
    </li>
  );
}
