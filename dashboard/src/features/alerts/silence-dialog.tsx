import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '@/components/dialog';
import { Select } from '@/components/select';
import { useAlertRules } from './channels.api';
import { EVERY_RULE, SILENCE_HOURS, useCreateSilence, type SilenceHours } from './silences.api';

/** Tells nobody of the alerts of a rule for a while, and says why. */
export function SilenceDialog({ rule: first = EVERY_RULE, onClose }: { readonly rule?: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [rule, setRule] = useState(first);
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState<SilenceHours>('1');
  const rules = useAlertRules().data ?? [];
  const create = useCreateSilence(onClose);
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('alerting.silence_title')}
      note={t('alerting.silence_note')}
      confirm={t('alerting.silence')}
      isBusy={create.isPending || reason.trim() === ''}
      onConfirm={() => create.mutate({ rule, reason: reason.trim(), hours })}
    >
      <Select
        label={t('alerts.rule')}
        value={rule}
        options={[{ value: EVERY_RULE, label: t('alerting.every_rule') }, ...rules.map((one) => ({ value: one.id, label: one.id }))]}
        onChange={(value) => value && setRule(value)}
      />
      <Select<SilenceHours>
        label={t('alerting.for')}
        value={hours}
        options={SILENCE_HOURS.map((value) => ({ value, label: t(`alerting.hours_${value}`) }))}
        onChange={(value) => value && setHours(value)}
      />
      <div className="field">
        <label htmlFor={id}>{t('pause.reason')}</label>
        <input id={id} className="input" value={reason} maxLength={2000} onChange={(event) => setReason(event.target.value)} />
      </div>
    </ConfirmDialog>
  );
}
