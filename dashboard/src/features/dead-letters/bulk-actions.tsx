import { useQuery } from '@tanstack/react-query';
import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { useFormat } from '@/lib/use-format';
import { resolveDeadLetter, retryDeadLetter, scopeOf, useDeadLetterSummary, type DeadLetterFilters } from './dead-letters.api';
import type { Selection } from './use-selection';

interface BulkActionsProps {
  readonly filters: DeadLetterFilters;
  readonly selection: Selection;
}

/** Retry or close what is ticked, or everything the filter matches. */
export function BulkActions({ filters, selection }: BulkActionsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useDeadLetterSummary().data?.open ?? 0;
  const [asking, setAsking] = useState<'retry' | 'resolve'>();
  const [notes, setNotes] = useState('');
  const isAll = selection.isAllMatching;
  const count = selection.ids.size;
  const preview = useQuery({
    queryKey: ['dead-letters', 'preview', filters],
    queryFn: () => answerOf(tds.POST('/api/bff/tds/dead-letter/retry', { body: { ...scopeOf(filters), dry_run: true } as never })),
    enabled: asking !== undefined && isAll,
    staleTime: 0,
    refetchInterval: false,
  });
  const close = (): void => {
    setAsking(undefined);
    setNotes('');
    selection.clear();
  };
  const retry = useAction({
    run: async () => {
      if (isAll) return (await answerOf(tds.POST('/api/bff/tds/dead-letter/retry', { body: scopeOf(filters) as never }))).queued;
      for (const id of selection.ids) await retryDeadLetter(id);
      return selection.ids.size;
    },
    done: (queued) => t('dead_letters.retried_many', { count: queued, shown: format.number(queued) }),
    touches: ['dead-letters', 'queue', 'attention', 'dashboard'],
    onDone: close,
  });
  const resolve = useAction({
    run: async () => {
      if (isAll)
        return (await answerOf(tds.POST('/api/bff/tds/dead-letter/resolve', { body: { ...scopeOf(filters), notes } as never }))).resolved;
      for (const id of selection.ids) await resolveDeadLetter(id, notes);
      return selection.ids.size;
    },
    done: (resolved) => t('dead_letters.resolved_many', { count: resolved, shown: format.number(resolved) }),
    touches: ['dead-letters', 'attention', 'dashboard'],
    onDone: close,
  });
  const affected = isAll ? (preview.data?.matched ?? 0) : count;
  const shown = format.number(affected);

  return (
    <div className="row" role="toolbar" aria-label={t('dead_letters.bulk')}>
      <span className="muted" role="status">
        {isAll
          ? t('dead_letters.all_matching_selected')
          : count > 0
            ? t('dead_letters.selected', { count, shown: format.number(count) })
            : open > 0 && t('dead_letters.nothing_selected')}
      </span>
      {!isAll && open > 0 && (
        <Button isSmall look="quiet" onClick={selection.selectAllMatching}>
          {t('dead_letters.select_all_matching')}
        </Button>
      )}
      {(isAll || count > 0) && (
        <>
          <Button isSmall icon="sync" needs="operator" onClick={() => setAsking('retry')}>
            {t('action.retry')}
          </Button>
          <Button isSmall icon="check" needs="operator" onClick={() => setAsking('resolve')}>
            {t('action.resolve')}
          </Button>
          <Button isSmall look="quiet" onClick={selection.clear}>
            {t('action.clear_selection')}
          </Button>
        </>
      )}
      <ConfirmDialog
        isOpen={asking === 'retry'}
        onClose={() => setAsking(undefined)}
        title={t('dead_letters.retry_many_title', { count: affected, shown })}
        note={t('dead_letters.retry_many_note', { count: affected, shown })}
        confirm={t('action.retry')}
        isBusy={retry.isPending || preview.isFetching}
        onConfirm={() => retry.mutate()}
      />
      <ConfirmDialog
        isOpen={asking === 'resolve'}
        onClose={() => setAsking(undefined)}
        title={t('dead_letters.resolve_many_title', { count: affected, shown })}
        note={t('dead_letters.resolve_note')}
        confirm={t('action.resolve')}
        isBusy={resolve.isPending || preview.isFetching || notes.trim() === ''}
        onConfirm={() => resolve.mutate()}
      >
        <div className="field">
          <label htmlFor="resolve-notes">{t('dead_letters.notes')}</label>
          <input id="resolve-notes" className="input" value={notes} onChange={(event) => setNotes(event.target.value)} />
        </div>
      </ConfirmDialog>
    </div>
  );
}
