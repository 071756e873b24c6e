import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DeadLetter } from '@/api/answers';
import { RecordLabel } from '@/components/record-label';
import { Status } from '@/components/status';
import { Table, type Column } from '@/components/table';
import { Time } from '@/components/time';
import { useFormat } from '@/lib/use-format';
import { DeadLetterClass } from './dead-letter-class';
import { useFailureReason } from './use-failure-reason';
import type { Selection } from './use-selection';

/** A page of dead letters. With a selection each row can be ticked. */
export function DeadLetterTable({ letters, selection }: { readonly letters: readonly DeadLetter[]; readonly selection?: Selection }) {
  const { t } = useTranslation();
  const format = useFormat();
  const reason = useFailureReason();
  const columns: readonly Column<DeadLetter>[] = [
    ...(selection
      ? [tickColumn(selection, t('dead_letters.select_page'), (letter) => t('dead_letters.select_one', { id: letter.id }))]
      : []),
    {
      name: 'record',
      title: t('dead_letters.record'),
      kind: 'head',
      cell: (letter) => (
        <Link to={`/dead-letters/${letter.id}`} data-row-link>
          <RecordLabel type={letter.entity_type} id={letter.source_entity_id} />
        </Link>
      ),
    },
    {
      name: 'reason',
      title: t('dead_letters.reason'),
      cell: (letter) => (
        <div>
          <bdi>{reason(letter)}</bdi>
          {letter.being_retried && (
            <>
              {' '}
              <Status tone="note" icon="running">
                {t('dead_letters.being_retried')}
              </Status>
            </>
          )}
        </div>
      ),
    },
    { name: 'class', title: t('dead_letters.class'), cell: (letter) => <DeadLetterClass of={letter.class} /> },
    { name: 'attempts', title: t('dead_letters.attempts'), kind: 'number', cell: (letter) => format.number(letter.total_attempts) },
    { name: 'failed', title: t('dead_letters.failed_at'), cell: (letter) => <Time at={letter.failed_at} /> },
  ];
  return (
    <Table
      caption={t('nav.dead_letters')}
      columns={columns}
      rows={letters}
      keyOf={({ id }) => id}
      isSelected={({ id }) => selection !== undefined && (selection.isAllMatching || selection.ids.has(id))}
    />
  );
}

function tickColumn(selection: Selection, pageLabel: string, rowLabel: (letter: DeadLetter) => string): Column<DeadLetter> {
  return {
    name: 'tick',
    title: (
      <input
        type="checkbox"
        className="checkbox"
        aria-label={pageLabel}
        checked={selection.isPageSelected || selection.isAllMatching}
        onChange={selection.togglePage}
      />
    ),
    cell: (letter) => (
      <input
        type="checkbox"
        className="checkbox"
        aria-label={rowLabel(letter)}
        checked={selection.isAllMatching || selection.ids.has(letter.id)}
        onChange={() => selection.toggle(letter.id)}
      />
    ),
  };
}
