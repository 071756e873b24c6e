import { createInstance } from 'i18next';
import ar from '@/locales/ar';
import en from '@/locales/en';
import { findingTexts, findingValue } from './finding-texts';

const english = createInstance();
const arabic = createInstance();
beforeAll(async () => {
  const plain = { interpolation: { escapeValue: false } };
  await english.init({ lng: 'en', resources: { en: { translation: en } }, ...plain });
  await arabic.init({ lng: 'ar', resources: { ar: { translation: ar } }, ...plain });
});

const finding = { rule: 'unique', field: 'sku', issue: 'the issue', recommendation: 'the advice' } as const;

describe('findingTexts', () => {
  it('names the field in words and gives the advice of that field', () =>
    expect(findingTexts(finding, english.t)).toEqual({
      issue: 'The SKU is used by another record too.',
      recommendation: 'Give each of these items a SKU of its own in Zoho, or merge them if they are the same item.',
    }));

  it('gives the advice of the rule where the field has none', () =>
    expect(findingTexts({ ...finding, field: 'salesorder_number' }, english.t)).toEqual({
      issue: 'The salesorder_number is used by another record too.',
      recommendation: 'Give each of these records a value of its own in Zoho, or delete the one that was entered twice.',
    }));

  it('speaks the language shown', () => expect(findingTexts(finding, arabic.t).issue).toMatch(/^[^a-zA-Z]+$/));

  it("keeps the server's words for a rule it does not know", () =>
    expect(findingTexts({ ...finding, rule: 'of_tomorrow' as 'unique' }, english.t)).toEqual({
      issue: 'the issue',
      recommendation: 'the advice',
    }));
});

describe('findingValue', () => {
  it.each([
    [null, '—'],
    ['', '""'],
    ['-3', '-3'],
    [['1', '2'], '1, 2'],
    [{ value: '10', sum: '12' }, '10 ≠ 12'],
  ])('%j is told as %s', (value, text) => expect(findingValue(value)).toBe(text));
});
