import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { DeadLetterDetail } from '@/api/answers';
import { Copyable } from '@/components/copyable';
import { EventLinks } from '@/components/event-links';
import { Icon } from '@/components/icon';
import { PageHeader, Panel } from '@/components/panel';
import { RecordHeading } from '@/components/record-label';
import { Facts } from '@/components/stats';
import { Answer } from '@/components/states';
import { Notice, Status } from '@/components/status';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { useServerText } from '@/lib/server-text';
import { useFormat } from '@/lib/use-format';
import { recordPath } from '@/lib/record-path';
import { Attempts } from './attempts';
import { DeadLetterActions } from './dead-letter-actions';
import { DeadLetterClass } from './dead-letter-class';
import { PayloadPanel } from './payload-panel';
import { useDeadLetter } from './dead-letters.api';
import { useFailureReason } from './use-failure-reason';

/** One dead letter whole: why, with what, how often, and the ways out. */
export default function DeadLetterPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const letter = useDeadLetter(id);
  return (
    <>
      <Link to="/dead-letters" className="row">
        <Icon name="previous" /> {t('dead_letters.back')}
      </Link>
      <Answer query={letter} rows={8}>
        {(found) => <Letter letter={found} />}
      </Answer>
    </>
  );
}

function Letter({ letter }: { readonly letter: DeadLetterDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useServerText();
  const reason = useFailureReason();
  return (
    <>
      <PageHeader
        title={<RecordHeading type={letter.entity_type} id={letter.source_entity_id} />}
        note={<bdi>{reason(letter)}</bdi>}
        actions={<DeadLetterActions letter={letter} />}
      />
      <LetterState letter={letter} />
      <div className="grid" style={{ ['--column' as string]: '26rem' }}>
        <PayloadPanel letter={letter} />
        <div className="stack">
          <Panel title={t('dead_letters.what_happened')}>
            <p>
              <bdi>{say('explanation', letter.error_code, letter.explanation)}</bdi>
            </p>
            <p>
              <strong>{t('dead_letters.what_to_do')}</strong> <bdi>{say('advice', letter.error_code, letter.what_to_do)}</bdi>
            </p>
            <Facts
              facts={[
                [t('records.zoho_id'), <Copyable key="id" text={letter.source_entity_id} />],
                [t('dead_letters.class'), <DeadLetterClass key="class" of={letter.class} />],
                [t('dead_letters.error_code'), letter.error_code && <code>{letter.error_code}</code>],
                [t('dead_letters.operation'), t(`operation.${letter.operation}`)],
                [t('dead_letters.failed_at'), <Time key="failed" at={letter.failed_at} />],
                [t('dead_letters.next_retry'), <Time key="next" at={letter.next_retry_at} absent={t('dead_letters.no_retry')} />],
                [t('dead_letters.retries'), format.number(letter.retry_count)],
                [t('state.correlation_id'), letter.correlation_id && <Copyable text={letter.correlation_id} />],
                [
                  t('dead_letters.links'),
                  <span key="links" className="row">
                    <Link to={recordPath(letter.entity_type, letter.source_entity_id)}>{t('records.timeline')}</Link>
                    <EventLinks ids={letter.inbox_ids} />
                  </span>,
                ],
              ]}
            />
          </Panel>
          <Panel title={t('dead_letters.attempts')} isFlush>
            <Attempts attempts={letter.attempt_history} />
          </Panel>
        </div>
      </div>
    </>
  );
}

function LetterState({ letter }: { readonly letter: DeadLetterDetail }) {
  const { t } = useTranslation();
  if (letter.resolved) {
    return (
      <Notice tone="good">
        {t('dead_letters.resolved_by', { who: letter.resolved_by === null ? '?' : actorName(letter.resolved_by, t) })}{' '}
        <Time at={letter.resolved_at} />
        {letter.resolution_notes && <p>{letter.resolution_notes}</p>}
      </Notice>
    );
  }
  if (letter.being_retried) {
    return (
      <div>
        <Status tone="note" icon="running">
          {t('dead_letters.being_retried_note')}
        </Status>
      </div>
    );
  }
  return null;
}
