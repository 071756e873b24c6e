import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { useEntityName } from '@/api/use-entity-types';
import { CallCost } from '@/components/call-cost';
import { ConfirmDialog } from '@/components/dialog';
import { Failure } from '@/components/states';
import { useFormat } from '@/lib/use-format';
import { REPAIRABLE } from './agreement.api';

interface RepairDialogProps {
  readonly entityType: string;
  /** Only these records; without, everything the last comparison found. */
  readonly ids?: readonly string[];
  readonly onClose: () => void;
}

/** Plans a repair, shows what it would do and cost, and starts it. */
export function RepairDialog({ entityType, ids, onClose }: RepairDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const entityName = useEntityName();
  const navigate = useNavigate();
  const body = { entity_type: entityType, ...(ids ? { ids: [...ids] } : {}) };
  const plan = useQuery({
    queryKey: ['agreement', 'plan', body],
    queryFn: () => answerOf(tds.POST('/api/tds/statistics/repair', { body: { ...body, dry_run: true } as never })),
    refetchInterval: false,
    staleTime: 0,
  });
  const repair = useAction({
    run: () => answerOf(tds.POST('/api/tds/statistics/repair', { body: body as never })),
    done: () => t('agreement.repair_started'),
    touches: ['agreement', 'runs', 'attention', 'quota'],
    onDone: ({ run_id }) => {
      onClose();
      if (run_id) void navigate(`/runs/${run_id}`);
    },
  });
  const records = (plan.data?.plan?.records ?? {}) as Readonly<Record<string, number>>;
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('agreement.repair_title', { entity: entityName(entityType) })}
      note={t('agreement.repair_note')}
      confirm={t('agreement.repair')}
      isBusy={repair.isPending || plan.data === undefined}
      onConfirm={() => repair.mutate()}
    >
      {plan.isError ? (
        <Failure error={plan.error} />
      ) : (
        <>
          <ul>
            {REPAIRABLE.filter((kind) => (records[kind] ?? 0) > 0).map((kind) => (
              <li key={kind}>
                {t(`agreement.kind_${kind}`)}: <strong>{format.number(records[kind] ?? 0)}</strong>
              </li>
            ))}
          </ul>
          <CallCost calls={plan.data?.plan?.estimated_calls} />
        </>
      )}
    </ConfirmDialog>
  );
}
