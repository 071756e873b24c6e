import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntityOptions } from '@/api/use-entity-types';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { Select } from '@/components/select';
import { usePause, usePauseState } from './pause.api';

/** Pauses writing; while everything is paused the banner offers its end. */
export function PauseButton() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  if (usePauseState().data?.paused) return null;
  return (
    <>
      <Button icon="pause" needs="operator" onClick={() => setAsking(true)}>
        {t('pause.start')}
      </Button>
      {isAsking && <PauseDialog onClose={() => setAsking(false)} />}
    </>
  );
}

function PauseDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const [entityType, setEntityType] = useState<string>();
  const pause = usePause(onClose);
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('pause.title')}
      note={t('pause.note')}
      confirm={t('pause.confirm')}
      isBusy={pause.isPending || reason.trim() === ''}
      onConfirm={() => pause.mutate({ reason: reason.trim(), entity_type: entityType })}
    >
      <Select
        label={t('pause.what')}
        any={t('pause.everything')}
        value={entityType}
        options={useEntityOptions()}
        onChange={setEntityType}
      />
      <div className="field">
        <label htmlFor={id}>{t('pause.reason')}</label>
        <input id={id} className="input" value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      </div>
    </ConfirmDialog>
  );
}
