import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { CallCost } from '@/components/call-cost';
import { ConfirmDialog } from '@/components/dialog';
import { perform, type Action } from './attention.api';
import { costQuestionOf } from './cost-of-action';
import { useActionCost } from './use-action-cost';

interface AttentionActionProps {
  readonly title: string;
  readonly label: string;
  readonly action: Action;
}

/** The one best action of an item. What calls Zoho shows its cost first; all else is done at once. */
export function AttentionAction({ title, label, action }: AttentionActionProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const question = costQuestionOf(action.path, action.body ?? {});
  const calls = useActionCost(question, isAsking);
  const run = useAction({
    run: () => perform(action),
    done: () => t('attention.done', { action: label }),
    touches: ['attention', 'alerts', 'breakers', 'queue', 'dead-letters', 'runs', 'schedules', 'agreement', 'dashboard'],
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button
        look="primary"
        needs={action.role}
        isBusy={run.isPending}
        onClick={() => (question.kind === 'free' ? run.mutate() : setAsking(true))}
      >
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={label}
        note={title}
        confirm={label}
        isBusy={run.isPending}
        onConfirm={() => run.mutate()}
      >
        <CallCost calls={calls} />
      </ConfirmDialog>
    </>
  );
}
