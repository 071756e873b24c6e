import { explain } from './explain';
import { hasFormat } from './formats';
import { validateRow } from './validate-row';
import type { RowValues, ValidationRule } from './validation-rule';

const rules: readonly ValidationRule[] = [
  { field: 'name', rule: 'required', severity: 'error' },
  { field: 'rate', rule: 'not_negative', severity: 'error' },
  { field: 'tax_percentage', rule: 'range', min: 0, max: 100, severity: 'warning' },
  { field: 'email', rule: 'format', format: 'email', severity: 'warning' },
  { field: 'sku', rule: 'unique', severity: 'error' },
];

describe('a row', () => {
  it.each<[string, RowValues, string[]]>([
    ['as it should be', { name: 'Cable', rate: '0', tax_percentage: '100', email: 'a@b.co' }, []],
    ['that carries none of the fields', {}, []],
    ['with an empty name', { name: ' ' }, ['required name']],
    ['without a name', { name: null }, ['required name']],
    ['with a negative price', { rate: '-0.01' }, ['not_negative rate']],
    ['with a negative zero', { rate: '-0.00' }, []],
    ['outside a range', { tax_percentage: '100.1' }, ['range tax_percentage']],
    ['with no figure to be in a range', { tax_percentage: null }, []],
    ['with something else for an address', { email: 'shop at example.com' }, ['format email']],
    ['that shares a value, which others have to tell', { sku: 'A' }, []],
  ])('%s', (_name, row, broken) => {
    expect(validateRow(rules, row).map(({ rule, field }) => `${rule} ${field}`)).toEqual(broken);
  });
});

it.each([
  ['email', 'name@example.com', true],
  ['email', 'name@example', false],
  ['email', 'a b@example.com', false],
  ['currency_code', 'USD', true],
  ['currency_code', 'usd', false],
] as const)('%s %s', (format, value, expected) => {
  expect(hasFormat(format, value)).toBe(expected);
});

it('says of every rule what is wrong and what to do, in words of its field', () => {
  const told = explain({ rule: 'reference', field: 'customer_id', to: 'customer', severity: 'warning' }, '4');
  expect(told.issue).toBe('customer_id names a customer that the mirror does not have');
  expect(told.recommendation).toContain('choose another customer');
  const sum = {
    rule: 'sum',
    field: 'sub_total',
    of: { table: 't', key: 'k', column: 'c' },
    compare: 'equal',
    severity: 'warning',
  } as const;
  expect(explain(sum, { value: '10', sum: '8' }).issue).toContain('10 against 8');
  expect(explain({ rule: 'required', field: 'sku', severity: 'warning' }, null).recommendation).toContain('enter a SKU, so that');
  expect(explain({ rule: 'range', field: 'gone_since' }, '1').recommendation).toContain('gone since');
});
