import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import { useTranslation } from 'react-i18next';
import type { Severity } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';

const PAGE_ROWS = 50;

export interface AlertFilters {
  readonly severity?: Severity;
  readonly active?: boolean;
  readonly after?: string;
}

export function useAlerts(filters: AlertFilters) {
  const query = { ...filters, limit: PAGE_ROWS };
  return useQuery({
    queryKey: ['alerts', 'list', query],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/bff/tds/alerts', { params: { query }, signal })),
    placeholderData: (previous) => previous,
  });
}

export function useAlert(id: string) {
  return useQuery({
    queryKey: ['alerts', 'one', id],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/alerts/{id}', { params: { path: { id } }, signal })),
  });
}

/** Seeing to an alert, and saying that its cause is gone. */
export function useAlertActions(id: string) {
  const { t } = useTranslation();
  const params = { params: { path: { id } }, body: {} };
  const acknowledge = useAction({
    run: () => answerOf(tds.POST('/api/bff/tds/alerts/{id}/acknowledge', params)),
    done: () => t('alerts.acknowledged_now'),
    touches: ['alerts', 'attention', 'dashboard'],
  });
  const resolve = useAction({
    run: () => answerOf(tds.POST('/api/bff/tds/alerts/{id}/resolve', params)),
    done: () => t('alerts.resolved_now'),
    touches: ['alerts', 'attention', 'dashboard'],
  });
  return { acknowledge, resolve };
}
