import { type Column, table } from './table';
import type { Terminal } from './terminal';

interface Row {
  readonly name: string;
  readonly took: string;
  readonly what: string;
}

const columns: readonly Column<Row>[] = [
  { title: 'NAME', of: ({ name }) => name },
  { title: 'TOOK', of: ({ took }) => took, align: 'right', optional: true },
  { title: 'WHAT', of: ({ what }) => what, flexible: true },
];

const drawnIn = (width: number, given = columns): string[] => {
  const terminal = { columns: width, colours: { dim: (text: string) => text } } as unknown as Terminal;
  return table(terminal, given, [{ name: 'full-sync', took: '1m 12s', what: 'Reads everything from Zoho' }]).split('\n');
};

describe('table', () => {
  it('shows all where there is room', () =>
    expect(drawnIn(80)).toEqual(['NAME         TOOK  WHAT', 'full-sync  1m 12s  Reads everything from Zoho', '']));

  it('cuts flexible texts first', () => expect(drawnIn(36)[1]).toBe('full-sync  1m 12s  Reads everything…'));

  it('leaves optional columns out where cutting is not enough', () =>
    expect(drawnIn(28)).toEqual(['NAME       WHAT', 'full-sync  Reads everything…', '']));

  it('leaves out a column that is both, rather than to cut it to nothing', () => {
    const both = columns.map((column) => (column.title === 'WHAT' ? { ...column, optional: true } : column));
    expect(drawnIn(28, both)).toEqual(['NAME         TOOK', 'full-sync  1m 12s', '']);
  });
});
