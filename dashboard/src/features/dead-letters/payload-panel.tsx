import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadLetterDetail } from '@/api/answers';
import { useAction } from '@/api/use-action';
import { Button } from '@/components/button';
import { JsonView } from '@/components/json-view';
import { Panel } from '@/components/panel';
import { Empty } from '@/components/states';
import { Notice } from '@/components/status';
import { retryDeadLetter } from './dead-letters.api';
import { failingFields } from './failing-fields';

/** What was to be applied, the failing field marked; or the editor for what shall be applied instead. */
export function PayloadPanel({ letter }: { readonly letter: DeadLetterDetail }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const shown = letter.edited_payload ?? letter.payload;
  const { present, missing } = failingFields(letter.error_message ?? letter.failure_reason, shown);
  const canEdit = !letter.resolved && !isEditing && !letter.being_retried;
  return (
    <Panel
      title={t(letter.edited_payload === null ? 'dead_letters.payload' : 'dead_letters.edited_payload')}
      note={t('dead_letters.payload_note')}
      actions={
        canEdit && (
          <Button icon="edit" isSmall needs="operator" onClick={() => setEditing(true)}>
            {t('action.edit')}
          </Button>
        )
      }
    >
      {present.length > 0 && <Notice tone="bad">{t('dead_letters.fields_wrong', { fields: present.join(', ') })}</Notice>}
      {missing.length > 0 && <Notice tone="bad">{t('dead_letters.fields_missing', { fields: missing.join(', ') })}</Notice>}
      {isEditing ? (
        <PayloadEditor letter={letter} start={shown} failing={present[0]} onClose={() => setEditing(false)} />
      ) : shown === null ? (
        <Empty title={t('dead_letters.no_payload')}>{t('dead_letters.no_payload_note')}</Empty>
      ) : (
        <JsonView label={t('dead_letters.payload')} value={shown} marked={present} />
      )}
    </Panel>
  );
}

interface PayloadEditorProps {
  readonly letter: DeadLetterDetail;
  readonly start: unknown;
  /** Where to begin: the first field that is wrong. */
  readonly failing: string | undefined;
  readonly onClose: () => void;
}

function PayloadEditor({ letter, start, failing, onClose }: PayloadEditorProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => JSON.stringify(start ?? {}, null, 2));
  const [notes, setNotes] = useState('');
  const problem = problemOf(text);
  const editor = useRef<HTMLTextAreaElement>(null);
  useEffect(() => selectField(editor.current, failing), [failing]);
  const apply = useAction({
    run: () => retryDeadLetter(letter.id, { payload: text, ...(notes.trim() ? { notes: notes.trim() } : {}) }),
    done: () => t('dead_letters.retried'),
    touches: ['dead-letters', 'queue', 'attention'],
    onDone: onClose,
  });
  return (
    <form
      className="stack-tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (!problem) apply.mutate();
      }}
    >
      <div className="field">
        <label htmlFor="payload-text">{t('dead_letters.edit_label')}</label>
        <textarea
          id="payload-text"
          ref={editor}
          className="input ltr"
          rows={18}
          spellCheck={false}
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby="payload-problem"
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p id="payload-problem" className="small" role="status">
        {problem && <Notice tone="bad">{t('dead_letters.not_json', { problem })}</Notice>}
      </p>
      <div className="field">
        <label htmlFor="payload-notes">{t('dead_letters.edit_notes')}</label>
        <input id="payload-notes" className="input" value={notes} onChange={(event) => setNotes(event.target.value)} />
      </div>
      <div className="dialog-actions">
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" icon="sync" isBusy={apply.isPending} aria-disabled={problem !== undefined}>
          {t('dead_letters.apply_edited')}
        </Button>
      </div>
    </form>
  );
}

/** Puts the cursor where the work is: the value of the failing field, selected. */
function selectField(editor: HTMLTextAreaElement | null, field: string | undefined): void {
  editor?.focus();
  const match = field === undefined ? null : new RegExp(`"${field}": (.*?),?$`, 'm').exec(editor?.value ?? '');
  if (!editor || !match) return;
  const from = match.index + match[0].indexOf(match[1]!, field!.length + 2);
  editor.setSelectionRange(from, from + match[1]!.length);
}

/** What keeps a text from being the JSON of an object. */
function problemOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : '{…}';
  } catch (error) {
    return (error as Error).message;
  }
}
