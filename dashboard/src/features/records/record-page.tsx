import { TdsApiError, answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { Hint } from '@/components/hint';
import { Icon } from '@/components/icon';
import { JsonView } from '@/components/json-view';
import { PageHeader, Panel } from '@/components/panel';
import { RecordHeading, RecordId } from '@/components/record-label';
import { Answer, Empty } from '@/components/states';
import { Facts } from '@/components/stats';
import { Status } from '@/components/status';
import { Tabs } from '@/components/tabs';
import { Time } from '@/components/time';
import { RecordTimeline } from './record-timeline';
import { useRecord } from './records.api';

/** One record: what the mirror has, and every step that touched it. */
export default function RecordPage() {
  const { t } = useTranslation();
  const { type = '', id = '' } = useParams();
  const fetchAgain = useAction({
    run: () =>
      answerOf(tds.POST('/api/bff/tds/sync/{entity}', { params: { path: { entity: type } }, body: { mode: 'specific', ids: [id] } })),
    done: () => t('records.fetching'),
    touches: ['records', 'runs', 'quota'],
  });
  return (
    <>
      <Link to="/records" className="row">
        <Icon name="previous" /> {t('nav.records')}
      </Link>
      <PageHeader
        title={<RecordHeading type={type} id={id} />}
        note={<RecordId type={type} id={id} />}
        actions={
          <Hint text={t('records.fetch_cost')}>
            <span>
              <Button icon="sync" needs="operator" isBusy={fetchAgain.isPending} onClick={() => fetchAgain.mutate()}>
                {t('records.fetch')}
              </Button>
            </span>
          </Hint>
        }
      />
      <Tabs
        label={t('nav.records')}
        tabs={[
          { name: 'timeline', label: t('records.timeline'), content: <RecordTimeline type={type} id={id} /> },
          { name: 'mirror', label: t('records.mirror'), content: <MirroredRecord type={type} id={id} /> },
        ]}
      />
    </>
  );
}

function MirroredRecord({ type, id }: { readonly type: string; readonly id: string }) {
  const { t } = useTranslation();
  const record = useRecord(type, id);
  if (record.error instanceof TdsApiError && record.error.status === 404) {
    return (
      <Panel title={t('records.mirror')}>
        <Empty icon="records" title={t('records.not_mirrored')}>
          {t('records.not_mirrored_note')}
        </Empty>
      </Panel>
    );
  }
  return (
    <Answer query={record} rows={8}>
      {(found) => (
        <div className="grid" style={{ ['--column' as string]: '24rem' }}>
          <Panel title={t('runs.facts')}>
            <Facts
              facts={[
                [
                  t('runs.status'),
                  found.source_deleted_at ? (
                    <Status key="deleted" tone="warning">
                      {t('records.deleted')}
                    </Status>
                  ) : (
                    <Status key="present" tone="good">
                      {t('records.present')}
                    </Status>
                  ),
                ],
                [t('records.modified'), <Time key="modified" at={found.source_modified_at} />],
                [t('records.synced'), <Time key="synced" at={found.synced_at} />],
                [t('records.first_seen'), <Time key="first" at={found.first_seen_at} />],
                [t('records.deleted'), <Time key="gone" at={found.source_deleted_at} />],
                [t('queue.origin'), t(`origin.${found.sync_origin}` as 'origin.bulk', { defaultValue: String(found.sync_origin) })],
                [t('runs.run'), found.sync_run_id && <Link to={`/runs/${found.sync_run_id}`}>{t('runs.run')}</Link>],
              ]}
            />
          </Panel>
          <Panel title={t('records.mirror')} note={t('records.mirror_note')}>
            <JsonView label={t('records.mirror')} value={found} />
          </Panel>
        </div>
      )}
    </Answer>
  );
}
