import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '@/api/use-action';
import { useEntityOptions } from '@/api/use-entity-types';
import { ConfirmDialog } from '@/components/dialog';
import { Select } from '@/components/select';
import { includesRole, useSession } from '@/session/session';
import { CROSS_TYPE_KINDS, startValidation, type CheckSubject, type CrossTypeKind } from './data-quality.api';

const WHAT = ['everything', 'entity', ...CROSS_TYPE_KINDS] as const;
type What = (typeof WHAT)[number];

/** Begins a check of what is mirrored. Zoho is not asked. The whole mirror is checked by its schedule, which operators start. */
export function CheckDialog({ entity, onClose }: { readonly entity: string | undefined; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { role } = useSession();
  const types = useEntityOptions();
  const choices = WHAT.filter((one) => one !== 'everything' || includesRole(role, 'operator'));
  const [what, setWhat] = useState<What>(entity ? 'entity' : choices[0]!);
  const [type, setType] = useState(entity);
  const chosen = type ?? types[0]?.value;
  const start = useAction({
    run: (subject: CheckSubject) => startValidation(subject),
    done: () => t('data_quality.check_started'),
    touches: ['validation-runs', 'findings'],
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('data_quality.check')}
      note={t('data_quality.check_note')}
      confirm={t('data_quality.check')}
      isBusy={start.isPending || (what === 'entity' && chosen === undefined)}
      onConfirm={() => start.mutate(subjectOf(what, chosen))}
    >
      <Select<What>
        label={t('data_quality.what')}
        value={what}
        options={choices.map((value) => ({ value, label: t(`data_quality.what_${value}`) }))}
        onChange={(value) => value && setWhat(value)}
      />
      {what === 'entity' && <Select label={t('filter.entity')} value={chosen} options={types} onChange={setType} />}
      <p className="muted small">{t(`data_quality.what_${what}_note`)}</p>
    </ConfirmDialog>
  );
}

function subjectOf(what: What, entity: string | undefined): CheckSubject {
  if (what === 'everything') return what;
  return what === 'entity' ? { entity: entity ?? '' } : { kind: what satisfies CrossTypeKind };
}
