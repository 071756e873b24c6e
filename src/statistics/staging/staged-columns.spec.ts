import { type EntityDefinition, text } from '@tds/sync';
import { bitOf, carriedBits, stagedColumnList, stagedColumns } from './staged-columns';

const columns = Array.from({ length: 62 }, (_, n) => text(`c${n}`));
const definition = { entityType: 'wide', columns } as unknown as EntityDefinition;

it('halves of bits make the bit that the comparison asks for, of the first column as of the last', () => {
  const staged = stagedColumns(definition);
  for (const [n, { definition: column, lowBit, highBit }] of staged.entries()) {
    expect(carriedBits(lowBit, highBit)).toBe(String(bitOf(definition, columns[n]!)));
    expect(column).toBe(columns[n]);
  }
});

it('all bits together are a bigint PostgreSQL holds', () => {
  const [low, high] = stagedColumns(definition).reduce<[number, number]>(
    ([a, b], { lowBit, highBit }) => [a | lowBit, b | highBit],
    [0, 0],
  );
  expect(carriedBits(low, high)).toBe(String(2n ** 62n - 1n));
});

it('refuses a type that is wider', () => {
  const wider = { ...definition, columns: [...columns, text('one_more')] };
  expect(() => stagedColumnList(wider)).toThrow('more than 62 columns');
});
