import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntitySummary } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { useEntityName } from '@/api/use-entity-types';
import { CallCost } from '@/components/call-cost';
import { ConfirmDialog } from '@/components/dialog';
import { Segmented } from '@/components/segmented';
import { useFormat } from '@/lib/use-format';
import { estimateCalls, type SyncMode } from './call-estimate';
import { useRuns } from './runs.api';

/** Stock and images have ways of their own. */
export function modesOf(entityType: string): readonly SyncMode[] {
  if (entityType === 'stock') return ['stock', 'full'];
  if (entityType === 'image') return ['image'];
  return ['incremental', 'full'];
}

/** Starts a sync of one entity type, its cost shown before. */
export function StartSyncDialog({ entity, onClose }: { readonly entity: EntitySummary | undefined; readonly onClose: () => void }) {
  return entity ? <OpenDialog key={entity.entity_type} entity={entity} onClose={onClose} /> : null;
}

function OpenDialog({ entity, onClose }: { readonly entity: EntitySummary; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  const modes = modesOf(entity.entity_type);
  const [mode, setMode] = useState<SyncMode>(modes[0]!);
  const runs = useRuns({ entity_type: entity.entity_type, status: 'completed', limit: 50 });
  const estimate = runs.data && estimateCalls(mode, entity.total_synced, runs.data.rows);
  const start = useAction({
    run: () => answerOf(tds.POST('/api/bff/tds/sync/{entity}', { params: { path: { entity: entity.entity_type } }, body: { mode } })),
    done: ({ status }) => t(status === 'already_running' ? 'sync.already_running' : 'sync.started'),
    touches: ['runs', 'entities', 'quota'],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('sync.start_title', { entity: entityName(entity.entity_type) })}
      confirm={t('sync.start')}
      isBusy={start.isPending}
      onConfirm={() => start.mutate()}
    >
      <Segmented
        label={t('sync.mode')}
        value={mode}
        options={modes.map((value) => ({ value, label: t(`runs.type_${value}`) }))}
        onChange={setMode}
      />
      <p className="muted">{t(`sync.mode_${mode}_note`)}</p>
      <CallCost
        calls={estimate?.calls}
        basis={estimate && t(`cost.basis_${estimate.basis}`, { when: estimate.since ? format.relative(estimate.since) : '' })}
      />
    </ConfirmDialog>
  );
}
