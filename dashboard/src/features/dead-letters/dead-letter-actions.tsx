import { answerOf } from '@libs/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadLetterDetail } from '@/api/answers';
import { tds } from '@/api/client';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { ConfirmDialog } from '@/components/dialog';
import { Menu, MenuItem } from '@/components/menu';
import { resolveDeadLetter, retryDeadLetter, type RetryHow } from './dead-letters.api';

/** The ways out of a dead letter. The first, asking Zoho for the record, mends most. */
export function DeadLetterActions({ letter }: { readonly letter: DeadLetterDetail }) {
  const { t } = useTranslation();
  const [isResolving, setResolving] = useState(false);
  const [notes, setNotes] = useState('');
  const retry = useAction({
    run: (how: RetryHow) => retryDeadLetter(letter.id, how),
    done: () => t('dead_letters.retried'),
    touches: ['dead-letters', 'queue', 'attention'],
  });
  const resolve = useAction({
    run: () => resolveDeadLetter(letter.id, notes),
    done: () => t('dead_letters.resolved_one'),
    touches: ['dead-letters', 'attention', 'dashboard'],
    onDone: () => setResolving(false),
  });
  const reopen = useAction({
    run: () => answerOf(tds.POST('/api/bff/tds/dead-letter/{id}/reopen', { params: { path: { id: letter.id } }, body: {} })),
    done: () => t('dead_letters.reopened'),
    touches: ['dead-letters', 'attention', 'dashboard'],
  });
  if (letter.resolved) {
    return (
      <Button icon="sync" needs="operator" isBusy={reopen.isPending} onClick={() => reopen.mutate()}>
        {t('dead_letters.reopen')}
      </Button>
    );
  }
  return (
    <>
      <Button look="primary" icon="sync" needs="operator" isBusy={retry.isPending || letter.being_retried} onClick={() => retry.mutate({})}>
        {t('dead_letters.retry_fetch')}
      </Button>
      <Button icon="check" needs="operator" onClick={() => setResolving(true)}>
        {t('action.resolve')}
      </Button>
      <Menu trigger={<Button icon="chevronDown" needs="operator" aria-label={t('action.more')} />}>
        <MenuItem icon="play" isDisabled={letter.payload === null} onSelect={() => retry.mutate({ payload: 'original' })}>
          {t('dead_letters.retry_original')}
        </MenuItem>
      </Menu>
      <ConfirmDialog
        isOpen={isResolving}
        onClose={() => setResolving(false)}
        title={t('dead_letters.resolve_title')}
        note={t('dead_letters.resolve_note')}
        confirm={t('action.resolve')}
        isBusy={resolve.isPending || notes.trim() === ''}
        onConfirm={() => resolve.mutate()}
      >
        <div className="field">
          <label htmlFor="notes">{t('dead_letters.notes')}</label>
          <input id="notes" className="input" value={notes} onChange={(event) => setNotes(event.target.value)} />
        </div>
      </ConfirmDialog>
    </>
  );
}
