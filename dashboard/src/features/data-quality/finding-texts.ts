import type { TFunction } from 'i18next';
import type { Finding } from '@/api/answers';
import { valueText } from '@/lib/value-text';

export interface FindingTexts {
  readonly issue: string;
  readonly recommendation: string;
}

/** Fields that carry a rule of their own advice, by the end of their name. */
const ADVISED = ['sku', 'email', 'category_id', 'currency_code', 'on_hand', 'amount'] as const;

/**
 * A finding in the language shown: by its rule and field, or in the server's English where the dashboard does not know the rule. A field
 * the dashboard has no word for is told by its own name.
 */
export function findingTexts(
  { rule, field, issue, recommendation }: Pick<Finding, 'rule' | 'field' | 'issue' | 'recommendation'>,
  t: TFunction,
): FindingTexts {
  const column = field.split('.').at(-1) ?? field;
  const advised = ADVISED.find((end) => column.endsWith(end));
  const facts = { field: t(`data_quality.field.${column}` as 'data_quality.field.sku', { defaultValue: field }) };
  const say = (part: 'issue' | 'advice', keys: readonly string[], fallback: string): string =>
    t(keys.map((key) => `data_quality.${part}.${key}`) as ['data_quality.issue.required'], { ...facts, defaultValue: fallback });
  return {
    issue: say('issue', [rule], issue),
    recommendation: say('advice', advised ? [`${rule}_${advised}`, rule] : [rule], recommendation),
  };
}

/** The value that is wrong: lists as lists, a sum beside what it should be. */
export function findingValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  if (typeof value === 'object' && value !== null && 'value' in value && 'sum' in value)
    return `${valueText(value.value)} ≠ ${valueText(value.sum)}`;
  return valueText(value);
}
