import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeApiKey } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { ConfirmDialog } from '@/components/dialog';
import { Select } from '@/components/select';
import { ROLES, type Role } from '@/session/session';

const DAY_MS = 86_400_000;
const LIFETIMES = ['30', '90', '365', 'never'] as const;
type Lifetime = (typeof LIFETIMES)[number];

/** Makes a key: a name to know it by, the least role that does, an end. */
export function CreateKeyDialog({ onClose, onMade }: { readonly onClose: () => void; readonly onMade: (key: MadeApiKey) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('viewer');
  const [lifetime, setLifetime] = useState<Lifetime>('90');
  const create = useAction({
    run: () => {
      const end = lifetime === 'never' ? {} : { expires_at: new Date(Date.now() + Number(lifetime) * DAY_MS).toISOString() };
      return answerOf(tds.POST('/api/tds/keys', { body: { name: name.trim(), role, ...end } }));
    },
    touches: ['keys'],
    onDone: onMade,
  });
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t('settings.create_key')}
      confirm={t('action.create')}
      isBusy={create.isPending || name.trim() === ''}
      onConfirm={() => create.mutate()}
    >
      <div className="field">
        <label htmlFor="key-name">{t('settings.key_name')}</label>
        <input id="key-name" className="input" value={name} maxLength={100} onChange={(event) => setName(event.target.value)} />
      </div>
      <Select<Role>
        label={t('settings.role')}
        value={role}
        options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(value) => value && setRole(value)}
      />
      <p className="muted small">{t(`settings.role_${role}_note`)}</p>
      <Select<Lifetime>
        label={t('settings.expires')}
        value={lifetime}
        options={LIFETIMES.map((value) => ({ value, label: t(`settings.lifetime_${value}`) }))}
        onChange={(value) => value && setLifetime(value)}
      />
    </ConfirmDialog>
  );
}
