import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly name: string;
  readonly title: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly kind?: 'number' | 'actions' | 'head';
}

interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly isSelected?: (row: Row) => boolean;
}

/**
 * A table of at most a page of rows; on narrow screens each row becomes a card. Mark the main link of a row with `data-row-link`:
 * the keys j and k move between them.
 */
export function Table<Row>({ caption, columns, rows, keyOf, isSelected }: TableProps<Row>) {
  return (
    <div className="table-wrap">
      <table className="table is-cards">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, title, kind }) => (
              <th key={name} scope="col" className={kind === 'number' ? 'is-number' : kind === 'actions' ? 'is-actions' : undefined}>
                {kind === 'actions' ? <span className="visually-hidden">{title}</span> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} aria-selected={isSelected?.(row) || undefined}>
              {columns.map((column) => (
                <Cell key={column.name} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ column: { title, kind, cell }, row }: { readonly column: Column<Row>; readonly row: Row }) {
  if (kind === 'head') return <th scope="row">{cell(row)}</th>;
  const label = typeof title === 'string' && kind !== 'actions' ? title : undefined;
  const content = cell(row);
  const classes = [kind === 'number' ? 'is-number' : kind === 'actions' ? 'is-actions' : '', isNothing(content) ? 'is-empty' : ''];
  return (
    <td data-label={label} className={classes.filter(Boolean).join(' ') || undefined}>
      {content}
    </td>
  );
}

/** Cards leave such a line out. */
function isNothing(content: ReactNode): boolean {
  return content === null || content === undefined || content === '' || content === '—';
}
