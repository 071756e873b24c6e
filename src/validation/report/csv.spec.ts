import { buffer } from 'node:stream/consumers';
import { csvStream, safeCell } from './csv';

it.each([
  ['=1+1', `'=1+1`],
  ['+cmd', `'+cmd`],
  ['-cmd', `'-cmd`],
  ['@sum', `'@sum`],
  ['\t=1', `'\t=1`],
  ['-1.5', '-1.5'],
  ['a=1', 'a=1'],
  [null, ''],
  [['1', '2'], '["1","2"]'],
])('%j becomes a cell', (value, cell) => {
  expect(safeCell(value)).toBe(cell);
});

async function* batches(...rows: Readonly<Record<string, unknown>>[][]) {
  yield* rows;
}

it('writes a header and every row of every batch, quoted where needed', async () => {
  const csv = await buffer(csvStream(['id', 'note'], batches([{ id: '1', note: 'a,"b"' }], [{ id: '2', note: 'c\nd' }])));
  expect(csv.toString()).toBe('\ufeffid,note\n1,"a,""b"""\n2,"c\nd"\n');
});

it('writes the header alone where there is nothing', async () => {
  expect((await buffer(csvStream(['id'], batches()))).toString()).toBe('id\n');
});

it('ends with an error when the rows do, rather than short', async () => {
  async function* failing() {
    yield [{ id: '1' }];
    throw new Error('the database went away');
  }
  await expect(buffer(csvStream(['id'], failing()))).rejects.toThrow('the database went away');
});
