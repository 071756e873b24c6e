import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailedDelivery } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { CallCost } from '@/components/call-cost';
import { ConfirmDialog } from '@/components/dialog';
import { Panel } from '@/components/panel';
import { Empty, Failure, Loading } from '@/components/states';
import { Table } from '@/components/table';
import { useFormat } from '@/lib/use-format';

/** Failed deliveries asked for, and deliveries Zoho sends again a call. */
const LISTED = 100;
const RESENT_PER_CALL = 10;

/** What Zoho could not deliver and gave up, and having it sent again. Looking costs calls, so it waits until asked. */
export function FailedDeliveries() {
  const { t } = useTranslation();
  const [isWanted, setWanted] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const failures = useQuery({
    queryKey: ['failed-deliveries'],
    queryFn: ({ signal }) =>
      answerOf(tds.GET('/api/tds/zoho/webhook-installer/failures', { params: { query: { limit: LISTED } }, signal })),
    enabled: isWanted,
    refetchInterval: false,
    staleTime: 60_000,
  });
  const resend = useResend(() => setAsking(false));
  const rows = failures.data ?? [];
  return (
    <Panel
      title={t('deliveries.failures')}
      note={t('deliveries.failures_note')}
      isFlush
      actions={
        <>
          <Button
            icon="sync"
            needs="operator"
            isBusy={failures.isFetching}
            onClick={() => (isWanted ? void failures.refetch() : setWanted(true))}
          >
            {t('deliveries.failures_look')}
          </Button>
          {rows.length > 0 && (
            <Button needs="operator" onClick={() => setAsking(true)}>
              {t('deliveries.resend_all')}
            </Button>
          )}
        </>
      }
    >
      {!isWanted && !failures.data ? (
        <Empty icon="webhooks" title={t('deliveries.failures_not_looked')}>
          {t('deliveries.failures_not_looked_note')}
        </Empty>
      ) : failures.isError ? (
        <Failure error={failures.error} onRetry={() => void failures.refetch()} />
      ) : failures.data ? (
        <FailureTable rows={rows} isBusy={resend.isPending} onResend={(id) => resend.mutate([id])} />
      ) : (
        <Loading />
      )}
      <ResendAllDialog
        count={isAsking ? rows.length : 0}
        isBusy={resend.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => resend.mutate(rows.map(({ history_id }) => history_id))}
      />
    </Panel>
  );
}

/** Zoho may refuse some; what it says of the first is told. */
function useResend(onDone: () => void) {
  const { t } = useTranslation();
  const format = useFormat();
  return useAction({
    run: (history_ids: string[]) =>
      answerOf(tds.POST('/api/tds/zoho/webhook-installer/failures/resend', { body: { history_ids, limit: LISTED } })),
    done: ({ resent, refused }) =>
      [
        t('deliveries.resent', { count: resent.length, shown: format.number(resent.length) }),
        ...refused.slice(0, 1).map(({ reason }) => t('deliveries.resend_refused', { reason })),
      ].join('. '),
    touches: ['failed-deliveries', 'webhooks', 'quota'],
    onDone,
  });
}

interface ResendAllProps {
  /** 0: closed. */
  readonly count: number;
  readonly isBusy: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}

function ResendAllDialog({ count, isBusy, onClose, onConfirm }: ResendAllProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ConfirmDialog
      isOpen={count > 0}
      onClose={onClose}
      title={t('deliveries.resend_all')}
      note={t('deliveries.resend_note', { count, shown: format.number(count) })}
      confirm={t('deliveries.resend_one')}
      isBusy={isBusy}
      onConfirm={onConfirm}
    >
      <CallCost calls={Math.ceil(count / RESENT_PER_CALL)} />
    </ConfirmDialog>
  );
}

interface FailureTableProps {
  readonly rows: readonly FailedDelivery[];
  readonly isBusy: boolean;
  readonly onResend: (historyId: string) => void;
}

function FailureTable({ rows, isBusy, onResend }: FailureTableProps) {
  const { t } = useTranslation();
  if (rows.length === 0) {
    return (
      <Empty icon="good" title={t('deliveries.failures_none')}>
        {t('deliveries.failures_none_note')}
      </Empty>
    );
  }
  return (
    <Table
      caption={t('deliveries.failures')}
      rows={rows}
      keyOf={({ history_id }) => history_id}
      columns={[
        {
          name: 'webhook',
          title: t('webhooks.name'),
          kind: 'head',
          cell: ({ webhook, url }) => <span className="ltr">{webhook ?? url}</span>,
        },
        {
          name: 'record',
          title: t('data_quality.record'),
          cell: ({ source_entity_id }) => source_entity_id && <code>{source_entity_id}</code>,
        },
        { name: 'answer', title: t('deliveries.answer'), cell: ({ response_status }) => response_status ?? t('deliveries.no_answer') },
        { name: 'reason', title: t('deliveries.reason'), cell: ({ reason }) => reason && <bdi>{reason}</bdi> },
        {
          name: 'at',
          title: t('deliveries.executed'),
          cell: ({ executed_at }) => executed_at && <span className="ltr">{executed_at}</span>,
        },
        {
          name: 'actions',
          title: t('schedules.actions'),
          kind: 'actions',
          cell: ({ history_id }) => (
            <Button
              isSmall
              icon="sync"
              needs="operator"
              isBusy={isBusy}
              aria-label={`${t('deliveries.resend_one')}: ${history_id}`}
              onClick={() => onResend(history_id)}
            >
              {t('deliveries.resend_one')}
            </Button>
          ),
        },
      ]}
    />
  );
}
