import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { useEntityName } from '@/api/use-entity-types';
import { CallCost } from '@/components/call-cost';
import { ConfirmDialog } from '@/components/dialog';
import { Segmented } from '@/components/segmented';
import { LEVELS, useCompareCost } from './agreement.api';

/** Starts a comparison of one entity type, its cost shown before. */
export function CompareDialog({ entityType, onClose }: { readonly entityType: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const entityName = useEntityName();
  const [level, setLevel] = useState<Comparison['level']>('fields');
  const [isDeep, setDeep] = useState(false);
  const deep = isDeep && level === 'fields';
  const cost = useCompareCost(entityType, level, deep);
  const start = useAction({
    run: () =>
      answerOf(tds.POST('/api/tds/statistics/compare/{entity}', { params: { path: { entity: entityType }, query: { level, deep } } })),
    done: () => t('agreement.started'),
    touches: ['agreement', 'quota'],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('agreement.compare_title', { entity: entityName(entityType) })}
      confirm={t('agreement.compare')}
      isBusy={start.isPending}
      onConfirm={() => start.mutate()}
    >
      <Segmented
        label={t('agreement.level')}
        value={level}
        options={LEVELS.map((value) => ({ value, label: t(`agreement.level_${value}`) }))}
        onChange={setLevel}
      />
      <p className="muted">{t(`agreement.level_${level}_note`)}</p>
      {level === 'fields' && (
        <label className="row row-tight">
          <input type="checkbox" className="checkbox" checked={isDeep} onChange={(event) => setDeep(event.target.checked)} />
          {t('agreement.deep')}
        </label>
      )}
      <CallCost calls={cost.data?.estimated_calls} basis={cost.data?.is_listing_reused ? t('cost.listing_reused') : undefined} />
    </ConfirmDialog>
  );
}
