import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueOverview } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { useEntities, useEntityName } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { Panel } from '@/components/panel';
import { Answer } from '@/components/states';
import { Notice, Status } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { actorName } from '@/lib/actor-name';
import { useFormat } from '@/lib/use-format';
import { useQueue } from './queue.api';

/** Everything, as a target of a pause. */
const EVERYTHING = '*';

interface Row {
  readonly entityType: string;
  readonly pending: number;
  readonly processing: number;
  readonly retry: number;
  readonly pause: QueueOverview['pauses'][number] | undefined;
}

/** Depth per entity type, and which of them are paused. */
export function QueuePauses() {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  const entities = useEntities();
  const queue = useQueue();
  const [asking, setAsking] = useState<string>();
  const [reason, setReason] = useState('');
  const target = (entityType: string): { entity_type?: string } => (entityType === EVERYTHING ? {} : { entity_type: entityType });
  const pause = useAction({
    run: (entityType: string) =>
      answerOf(tds.POST('/api/tds/queue/pause', { body: { ...target(entityType), ...(reason.trim() ? { reason: reason.trim() } : {}) } })),
    done: () => t('queue.paused_now'),
    touches: ['queue', 'pause', 'attention', 'dashboard'],
    onDone: () => setAsking(undefined),
  });
  const resume = useAction({
    run: (entityType: string) => answerOf(tds.POST('/api/tds/queue/resume', { body: target(entityType) })),
    done: () => t('queue.resumed_now'),
    touches: ['queue', 'pause', 'attention', 'dashboard'],
  });
  return (
    <Answer query={queue}>
      {(overview) => {
        const whole = overview.pauses.find(({ entity_type }) => entity_type === null);
        return (
          <Panel
            title={t('queue.by_entity')}
            note={t('queue.pause_note')}
            isFlush
            actions={
              whole ? (
                <Button icon="play" needs="operator" isBusy={resume.isPending} onClick={() => resume.mutate(EVERYTHING)}>
                  {t('queue.resume_all')}
                </Button>
              ) : (
                <Button icon="pause" needs="operator" onClick={() => setAsking(EVERYTHING)}>
                  {t('queue.pause_all')}
                </Button>
              )
            }
          >
            {whole && (
              <div className="panel-body">
                <Notice tone="warning">
                  {t('queue.all_paused', { who: actorName(whole.paused_by, t) })} <Time at={whole.paused_at} />
                  {whole.reason && <p>{whole.reason}</p>}
                </Notice>
              </div>
            )}
            <Table
              caption={t('queue.by_entity')}
              rows={rowsOf(overview, entities.data?.map(({ entity_type }) => entity_type) ?? [])}
              keyOf={({ entityType }) => entityType}
              columns={[
                { name: 'entity', title: t('filter.entity'), kind: 'head', cell: ({ entityType }) => entityName(entityType) },
                { name: 'pending', title: t('queue.status_pending'), kind: 'number', cell: (row) => format.number(row.pending) },
                { name: 'processing', title: t('queue.status_processing'), kind: 'number', cell: (row) => format.number(row.processing) },
                { name: 'retry', title: t('queue.status_retry'), kind: 'number', cell: (row) => format.number(row.retry) },
                {
                  name: 'state',
                  title: t('runs.status'),
                  cell: (row) =>
                    row.pause ? (
                      <Status tone="warning" icon="stopped">
                        {t('queue.paused')}
                      </Status>
                    ) : (
                      <Status tone="good">{t('queue.flowing')}</Status>
                    ),
                },
                {
                  name: 'action',
                  title: t('queue.pause'),
                  kind: 'actions',
                  cell: ({ entityType, pause: paused }) => (
                    <Button
                      isSmall
                      icon={paused ? 'play' : 'pause'}
                      needs="operator"
                      aria-label={t(paused ? 'pause.resume_one' : 'queue.pause_one', { entity: entityName(entityType) })}
                      onClick={() => (paused ? resume.mutate(entityType) : setAsking(entityType))}
                    >
                      {t(paused ? 'queue.resume' : 'queue.pause')}
                    </Button>
                  ),
                },
              ]}
            />
            <ConfirmDialog
              isOpen={asking !== undefined}
              onClose={() => setAsking(undefined)}
              title={asking === EVERYTHING ? t('queue.pause_all') : t('queue.pause_one', { entity: entityName(asking ?? '') })}
              note={t('queue.pause_note')}
              confirm={t('queue.pause')}
              isBusy={pause.isPending}
              onConfirm={() => asking && pause.mutate(asking)}
            >
              <div className="field">
                <label htmlFor="pause-reason">{t('queue.reason')}</label>
                <input id="pause-reason" className="input" value={reason} onChange={(event) => setReason(event.target.value)} />
              </div>
            </ConfirmDialog>
          </Panel>
        );
      }}
    </Answer>
  );
}

function rowsOf({ by_entity, pauses }: QueueOverview, types: readonly string[]): readonly Row[] {
  const all = new Set([...types, ...by_entity.map(({ entity_type }) => entity_type)]);
  return [...all].map((entityType) => {
    const depth = by_entity.find(({ entity_type }) => entity_type === entityType);
    return {
      entityType,
      pending: depth?.pending ?? 0,
      processing: depth?.processing ?? 0,
      retry: depth?.retry ?? 0,
      pause: pauses.find(({ entity_type }) => entity_type === entityType),
    };
  });
}
