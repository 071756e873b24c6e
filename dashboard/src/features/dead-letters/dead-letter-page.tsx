import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { DeadLetterDetail } from '@/api/answers';
import { useEntityName } from '@/api/use-entity-types';
import { Copyable } from '@/components/copyable';
import { Icon } from '@/components/icon';
import { PageHeader, Panel } from '@/components/panel';
import { Facts } from '@/components/stats';
import { Answer } from '@/components/states';
import { Notice, Status } from '@/components/status';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { recordPath } from '@/lib/record-path';
import { Attempts } from './attempts';
import { DeadLetterActions } from './dead-letter-actions';
import { DeadLetterClass } from './dead-letter-class';
import { PayloadPanel } from './payload-panel';
import { useDeadLetter } from './dead-letters.api';

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
  const entityName = useEntityName();
  return (
    <>
      <PageHeader
        title={
          <>
            {entityName(letter.entity_type)} <code>{letter.source_entity_id}</code>
          </>
        }
        note={<bdi>{letter.failure_reason}</bdi>}
        actions={<DeadLetterActions letter={letter} />}
      />
      <LetterState letter={letter} />
      <div className="grid" style={{ ['--column' as string]: '26rem' }}>
        <PayloadPanel letter={letter} />
        <div className="stack">
          <Panel title={t('dead_letters.what_happened')}>
            <p>
              <bdi>{letter.explanation}</bdi>
            </p>
            <p>
              <strong>{t('dead_letters.what_to_do')}</strong> <bdi>{letter.what_to_do}</bdi>
            </p>
            <Facts
              facts={[
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
                    {letter.inbox_ids.slice(0, 3).map((id) => (
                      <Link key={id} to={`/webhooks/${id}`}>
                        {t('webhooks.event')}
                      </Link>
                    ))}
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
        {t('dead_letters.resolved_by', { who: letter.resolved_by ?? '?' })} <Time at={letter.resolved_at} />
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
