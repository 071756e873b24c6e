import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InstalledWebhook } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { Panel } from '@/components/panel';
import { Empty, Failure, Loading } from '@/components/states';
import { Notice, Status } from '@/components/status';
import { Table } from '@/components/table';
import { SendTestButton, TestOutcome, useTestDelivery } from './test-delivery';

/** What is installed in Zoho compared with what should be. Looking costs calls, so it waits until asked. */
export function InstallerPanel() {
  const { t } = useTranslation();
  const [isWanted, setWanted] = useState(false);
  const [isRotating, setRotating] = useState(false);
  const installed = useQuery({
    queryKey: ['installer'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/tds/zoho/webhook-installer', { signal })),
    enabled: isWanted,
    refetchInterval: false,
    staleTime: 60_000,
  });
  const install = useAction({
    run: () => answerOf(tds.POST('/api/tds/zoho/webhook-installer/install')),
    done: ({ changed, is_complete }) => t(is_complete ? 'webhooks.install_done' : 'webhooks.install_partly', { count: changed }),
    touches: ['installer'],
  });
  const verify = useAction({
    run: () => answerOf(tds.POST('/api/tds/zoho/webhook-installer/verify')),
    done: ({ is_sound }) => t(is_sound ? 'webhooks.verify_sound' : 'webhooks.verify_unsound'),
    touches: ['installer', 'webhooks'],
  });
  const rotate = useAction({
    run: () => answerOf(tds.POST('/api/tds/zoho/webhook-installer/rotate', { body: {} })),
    done: () => t('webhooks.rotated'),
    touches: ['installer'],
    onDone: () => setRotating(false),
  });
  const test = useTestDelivery();
  return (
    <Panel
      title={t('webhooks.installed')}
      note={t('webhooks.installer_note')}
      isFlush
      actions={
        <>
          <Button icon="sync" isBusy={installed.isFetching} onClick={() => (isWanted ? void installed.refetch() : setWanted(true))}>
            {t('webhooks.look')}
          </Button>
          <Button icon="check" needs="operator" isBusy={verify.isPending} onClick={() => verify.mutate()}>
            {t('webhooks.verify')}
          </Button>
          <SendTestButton test={test} />
          <Button look="primary" needs="admin" isBusy={install.isPending} onClick={() => install.mutate()}>
            {t('webhooks.install')}
          </Button>
          <Button needs="admin" onClick={() => setRotating(true)}>
            {t('webhooks.rotate')}
          </Button>
        </>
      }
    >
      {test.data && <TestOutcome test={test.data} />}
      {!isWanted && !installed.data ? (
        <Empty icon="webhooks" title={t('webhooks.not_looked')}>
          {t('webhooks.not_looked_note')}
        </Empty>
      ) : installed.isError ? (
        <Failure error={installed.error} onRetry={() => void installed.refetch()} />
      ) : installed.data ? (
        <>
          <div className="panel-body">
            <Notice tone={installed.data.is_complete ? 'good' : 'warning'}>
              {t(installed.data.is_complete ? 'webhooks.complete' : 'webhooks.incomplete')}
            </Notice>
          </div>
          <InstalledTable rows={installed.data.webhooks} />
        </>
      ) : (
        <Loading rows={6} />
      )}
      <ConfirmDialog
        isOpen={isRotating}
        onClose={() => setRotating(false)}
        title={t('webhooks.rotate')}
        note={t('webhooks.rotate_note')}
        confirm={t('webhooks.rotate')}
        isBusy={rotate.isPending}
        onConfirm={() => rotate.mutate()}
      />
    </Panel>
  );
}

function InstalledTable({ rows }: { readonly rows: readonly InstalledWebhook[] }) {
  const { t } = useTranslation();
  return (
    <Table
      caption={t('webhooks.installed')}
      rows={rows}
      keyOf={({ name }) => name}
      columns={[
        { name: 'name', title: t('webhooks.name'), kind: 'head', cell: ({ name }) => <span className="ltr">{name}</span> },
        { name: 'event', title: t('webhooks.event'), cell: ({ event }) => t(`webhooks.operation_${event}`) },
        {
          name: 'state',
          title: t('runs.status'),
          cell: ({ faults }) =>
            faults.length === 0 ? (
              <Status tone="good">{t('webhooks.in_place')}</Status>
            ) : (
              <span className="row">
                {faults.map((fault) => (
                  <Status key={fault} tone="bad">
                    {t(`webhooks.fault_${fault}`)}
                  </Status>
                ))}
              </span>
            ),
        },
        { name: 'url', title: t('webhooks.address'), cell: ({ url }) => <code className="small">{url}</code> },
      ]}
    />
  );
}
