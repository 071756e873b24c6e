import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiKey, MadeApiKey } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { ConfirmDialog, Dialog } from '@/components/dialog';
import { Copyable } from '@/components/copyable';
import { Panel } from '@/components/panel';
import { Answer, Empty } from '@/components/states';
import { Notice, Status } from '@/components/status';
import { Table } from '@/components/table';
import { Time } from '@/components/time';
import { includesRole, useSession } from '@/session/session';
import { CreateKeyDialog } from './create-key-dialog';

const KEYS_SHOWN = 200;
const OVERLAP_HOURS = 24;

/** Who may talk to TDS. A key is shown once, when it is made. */
export function KeysPanel() {
  const { t } = useTranslation();
  const { role } = useSession();
  const [isCreating, setCreating] = useState(false);
  const [made, setMade] = useState<MadeApiKey>();
  const mayLook = includesRole(role, 'admin');
  const keys = useQuery({
    queryKey: ['keys'],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/tds/keys', { params: { query: { limit: KEYS_SHOWN, all: true } }, signal })),
    enabled: mayLook,
  });
  return (
    <Panel
      title={t('settings.keys')}
      note={t('settings.keys_note')}
      isFlush
      actions={
        <Button look="primary" icon="plus" needs="admin" onClick={() => setCreating(true)}>
          {t('settings.create_key')}
        </Button>
      }
    >
      {mayLook ? (
        <Answer query={keys} rows={4}>
          {({ rows }) => <KeyTable keys={rows} onMade={setMade} />}
        </Answer>
      ) : (
        <Empty icon="person" title={t('settings.keys_for_admins')}>
          {t('session.needs_role', { needed: t('role.admin'), held: t(`role.${role}`) })}
        </Empty>
      )}
      {isCreating && (
        <CreateKeyDialog
          onClose={() => setCreating(false)}
          onMade={(key) => {
            setCreating(false);
            setMade(key);
          }}
        />
      )}
      <Dialog isOpen={made !== undefined} onClose={() => setMade(undefined)} title={t('settings.made_title')}>
        {made && (
          <>
            <Notice tone="warning">{t('settings.made_note')}</Notice>
            <p>
              {made.name} ({t(`role.${made.role}`)})
            </p>
            <Copyable text={made.key} />
          </>
        )}
      </Dialog>
    </Panel>
  );
}

function KeyTable({ keys, onMade }: { readonly keys: readonly ApiKey[]; readonly onMade: (key: MadeApiKey) => void }) {
  const { t } = useTranslation();
  return (
    <Table
      caption={t('settings.keys')}
      rows={keys}
      keyOf={({ id }) => id}
      columns={[
        {
          name: 'name',
          title: t('settings.key_name'),
          kind: 'head',
          cell: ({ name, prefix }) => (
            <>
              <bdi>{name}</bdi> <code className="muted">{prefix}</code>
            </>
          ),
        },
        { name: 'role', title: t('settings.role'), cell: ({ role }) => t(`role.${role}`) },
        {
          name: 'state',
          title: t('runs.status'),
          cell: ({ is_live, revoked_at }) =>
            is_live ? (
              <Status tone="good">{t('settings.key_live')}</Status>
            ) : (
              <Status tone="neutral" icon="stopped">
                {t(revoked_at ? 'settings.key_revoked' : 'settings.key_expired')}
              </Status>
            ),
        },
        { name: 'used', title: t('settings.last_used'), cell: ({ last_used_at }) => <Time at={last_used_at} absent={t('sync.never')} /> },
        { name: 'expires', title: t('settings.expires'), cell: ({ expires_at }) => <Time at={expires_at} absent={t('sync.never')} /> },
        {
          name: 'actions',
          title: t('schedules.actions'),
          kind: 'actions',
          cell: (key) => key.is_live && <KeyActions apiKey={key} onMade={onMade} />,
        },
      ]}
    />
  );
}

function KeyActions({ apiKey, onMade }: { readonly apiKey: ApiKey; readonly onMade: (key: MadeApiKey) => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'rotate' | 'revoke'>();
  const params = { path: { id: apiKey.id } };
  const rotate = useAction({
    run: () => answerOf(tds.POST('/api/tds/keys/{id}/rotate', { params, body: { overlap_hours: OVERLAP_HOURS } })),
    touches: ['keys'],
    onDone: (key) => {
      setAsking(undefined);
      onMade(key);
    },
  });
  const revoke = useAction({
    run: async () => {
      await tds.DELETE('/api/tds/keys/{id}', { params });
    },
    done: () => t('settings.revoked_now'),
    touches: ['keys'],
    onDone: () => setAsking(undefined),
  });
  return (
    <>
      <Button isSmall needs="admin" onClick={() => setAsking('rotate')}>
        {t('settings.rotate')}
      </Button>{' '}
      <Button isSmall needs="admin" onClick={() => setAsking('revoke')}>
        {t('settings.revoke')}
      </Button>
      <ConfirmDialog
        isOpen={asking === 'rotate'}
        onClose={() => setAsking(undefined)}
        title={t('settings.rotate_title', { name: apiKey.name })}
        note={t('settings.rotate_note')}
        confirm={t('settings.rotate')}
        isBusy={rotate.isPending}
        onConfirm={() => rotate.mutate()}
      />
      <ConfirmDialog
        isOpen={asking === 'revoke'}
        onClose={() => setAsking(undefined)}
        title={t('settings.revoke_title', { name: apiKey.name })}
        note={t('settings.revoke_note')}
        confirm={t('settings.revoke')}
        look="danger"
        isBusy={revoke.isPending}
        onConfirm={() => revoke.mutate()}
      />
    </>
  );
}
