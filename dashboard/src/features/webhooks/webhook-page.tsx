import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { Copyable } from '@/components/copyable';
import { Icon } from '@/components/icon';
import { JsonView } from '@/components/json-view';
import { PageHeader, Panel } from '@/components/panel';
import { Answer } from '@/components/states';
import { RecordHeading } from '@/components/record-label';
import { Facts } from '@/components/stats';
import { Notice } from '@/components/status';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { recordPath } from '@/lib/record-path';
import { EventStatus } from './event-status';
import { useInboxEvent } from './webhooks.api';

/** One event whole: as it came, what became of it, and doing it again. */
export default function WebhookPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const replay = useAction({
    run: (mode: 'fetch' | 'original') =>
      answerOf(tds.POST('/api/bff/tds/zoho/webhooks/{id}/replay', { params: { path: { id } }, body: { mode } })),
    done: () => t('webhooks.replayed'),
    touches: ['webhooks', 'queue'],
    onDone: ({ job_id }) => void navigate(`/queue/${job_id}`),
  });
  return (
    <>
      <Link to="/webhooks" className="row">
        <Icon name="previous" /> {t('webhooks.back')}
      </Link>
      <Answer query={useInboxEvent(id)} rows={6}>
        {(event) => (
          <>
            <PageHeader
              title={<RecordHeading type={event.entity_type} id={event.source_entity_id} />}
              note={<EventStatus status={event.status} />}
              actions={
                event.source_entity_id && (
                  <>
                    <Button look="primary" icon="sync" needs="operator" isBusy={replay.isPending} onClick={() => replay.mutate('fetch')}>
                      {t('webhooks.replay_fetch')}
                    </Button>
                    <Button icon="play" needs="operator" isBusy={replay.isPending} onClick={() => replay.mutate('original')}>
                      {t('webhooks.replay_original')}
                    </Button>
                  </>
                )
              }
            />
            {event.validation_errors?.map(({ code, message }) => (
              <Notice key={`${code} ${message}`} tone="bad">
                {message} <code>{code}</code>
              </Notice>
            ))}
            <div className="grid" style={{ ['--column' as string]: '24rem' }}>
              <div className="stack">
                <Panel title={t('runs.facts')}>
                  <Facts
                    facts={[
                      [t('records.zoho_id'), event.source_entity_id && <Copyable text={event.source_entity_id} />],
                      [t('dead_letters.operation'), t(`webhooks.operation_${event.operation}`)],
                      [t('webhooks.received_at'), <Time key="received" at={event.received_at} />],
                      [t('webhooks.processed_at'), <Time key="processed" at={event.processed_at} />],
                      [t('webhooks.latency'), event.latency_ms === null ? '—' : format.duration(event.latency_ms)],
                      [t('webhooks.duplicates'), format.number(event.duplicates)],
                      [t('webhooks.signature'), t(event.signature_verified ? 'webhooks.signature_good' : 'webhooks.signature_none')],
                      [t('webhooks.path'), event.path && <code>{event.path}</code>],
                      [t('webhooks.size'), format.bytes(event.body_bytes)],
                      [t('state.correlation_id'), event.correlation_id && <Copyable text={event.correlation_id} />],
                      [
                        t('dead_letters.links'),
                        event.entity_type && event.source_entity_id && (
                          <Link to={recordPath(event.entity_type, event.source_entity_id)}>{t('records.timeline')}</Link>
                        ),
                      ],
                    ]}
                  />
                </Panel>
                <Panel title={t('webhooks.headers')}>
                  <JsonView label={t('webhooks.headers')} value={event.headers} />
                </Panel>
              </div>
              <Panel title={t('webhooks.body')}>
                <JsonView label={t('webhooks.body')} value={readable(event.body, event.body_encoding)} />
              </Panel>
            </div>
          </>
        )}
      </Answer>
    </>
  );
}

/** JSON bodies laid out; all others as the text they are. */
function readable(body: string, encoding: string): unknown {
  if (encoding !== 'utf8') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
