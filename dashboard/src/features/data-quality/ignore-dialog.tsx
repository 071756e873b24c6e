import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/api/answers';
import { useAction } from '@/api/use-action';
import { ConfirmDialog } from '@/components/dialog';
import { ignoreFinding } from './data-quality.api';
import { findingTexts } from './finding-texts';

/** Asks why a finding may be as it is. */
export function IgnoreDialog({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [reason, setReason] = useState('');
  const ignore = useAction({
    run: () => ignoreFinding(finding.id, reason.trim()),
    done: () => t('data_quality.ignored'),
    touches: ['findings', 'records'],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('data_quality.ignore_title')}
      note={t('data_quality.ignore_note')}
      confirm={t('data_quality.ignore')}
      isBusy={ignore.isPending || reason.trim() === ''}
      onConfirm={() => ignore.mutate()}
    >
      <p>{findingTexts(finding, t).issue}</p>
      <div className="field">
        <label htmlFor={id}>{t('data_quality.reason')}</label>
        <input id={id} className="input" value={reason} maxLength={1000} onChange={(event) => setReason(event.target.value)} />
      </div>
    </ConfirmDialog>
  );
}
