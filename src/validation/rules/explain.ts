import type { FormatName } from './formats';
import type { IssueRule, ValidationRule } from './validation-rule';

/** What is wrong and what to do about it, in the words of somebody who runs a shop. */
export interface Explanation {
  readonly issue: string;
  readonly recommendation: string;
}

/** A rule as far as words need it: whole, or no more than its name and field when the definition no longer has it. */
export type Explained = ValidationRule | { readonly rule: IssueRule; readonly field: string };

/** Columns whose names say little to people. */
const WORDS: Readonly<Record<string, string>> = {
  rate: 'sales price',
  purchase_rate: 'purchase price',
  stock_on_hand: 'stock on hand',
  on_hand: 'stock on hand',
  sku: 'SKU',
  contact_name: 'name',
  email: 'e-mail address',
  sub_total: 'sum of its lines',
  currency_code: 'currency',
};

const FORMAT_WORDS: Readonly<Record<FormatName, string>> = {
  email: 'an e-mail address like name@example.com',
  currency_code: 'three capital letters like USD',
};

/** What is gained where the field alone does not tell. */
const WHY: Readonly<Record<string, string>> = {
  sku: 'so that it can be scanned, searched and told apart',
  category_id: 'so that customers find it where they look',
};

/** Says what a broken rule means for a record and how it is put right at the source. */
export function explain(rule: Explained, value: unknown): Explanation {
  const what = wordsFor(rule.field);
  switch (rule.rule) {
    case 'required':
      return {
        issue: `${rule.field} is missing`,
        recommendation: `Open the record in Zoho, enter ${article(what)}${WHY[rule.field] ? `, ${WHY[rule.field]}` : ''}, and save it.`,
      };
    case 'not_negative':
      return { issue: `${rule.field} is negative`, recommendation: negativeAdvice(rule.field, what) };
    case 'range': {
      const bounds = 'min' in rule ? ` from ${rule.min} to ${rule.max}` : ' within its bounds';
      return { issue: `${rule.field} is not${bounds}`, recommendation: `Correct the ${what} in Zoho: it must be${bounds}.` };
    }
    case 'format': {
      const form = 'format' in rule ? FORMAT_WORDS[rule.format] : 'of its form';
      return { issue: `${rule.field} is not ${form}`, recommendation: `Correct the ${what} in Zoho: it must be ${form}.` };
    }
    case 'unique':
      return { issue: `${rule.field} is used by another record too`, recommendation: duplicateAdvice(rule.field, what) };
    case 'reference':
      return referenceAdvice(rule, what);
    case 'sum':
      return sumAdvice(rule, value);
    case 'stale':
      return {
        issue: 'the record was not confirmed by Zoho for more than 7 days',
        recommendation: 'Run a full sync of this type. If the record stays out of date, check whether it still exists in Zoho.',
      };
    case 'readable':
      return {
        issue: `${rule.field} can't be read`,
        recommendation: `Correct the ${what} in Zoho; if Zoho shows a proper value, report the new shape.`,
      };
    case 'identified':
      return { issue: 'the document does not tell which record it is', recommendation: 'Retry with the record fetched from Zoho.' };
  }
}

function wordsFor(field: string): string {
  const column = field.split('.').at(-1)!;
  return WORDS[column] ?? column.replace(/_id$/, '').replaceAll('_', ' ');
}

function article(what: string): string {
  return `${/^[aeio]/.test(what) ? 'an' : 'a'} ${what}`;
}

function negativeAdvice(field: string, what: string): string {
  if (/on_hand/.test(field))
    return 'More went out than came in. Enter the missing purchase in Zoho, or correct the stock with an adjustment.';
  return `Correct the ${what} in Zoho: it can't be below 0.`;
}

function duplicateAdvice(field: string, what: string): string {
  if (field === 'sku') return 'Give each of these items a SKU of its own in Zoho, or merge them if they are the same item.';
  if (field === 'email') return 'If these are the same contact, merge them in Zoho; if not, correct the e-mail address of one.';
  return `Give each of these records ${article(what)} of its own in Zoho, or delete the one that was entered twice.`;
}

function referenceAdvice(rule: Explained, what: string): Explanation {
  const target = 'to' in rule ? rule.to.replaceAll('_', ' ') : what;
  return {
    issue: `${rule.field} names ${article(target)} that the mirror does not have`,
    recommendation: `Sync this ${target} first. If it is still missing, it was deleted in Zoho: choose another ${target} on the record, or restore it.`,
  };
}

function sumAdvice(rule: Explained, value: unknown): Explanation {
  const told = typeof value === 'object' && value !== null ? (value as { value?: unknown; sum?: unknown }) : {};
  const figures = told.sum === undefined ? '' : ` (${String(told.value)} against ${String(told.sum)})`;
  if (/stock/.test(rule.field)) {
    return {
      issue: `${rule.field} is not the sum over all locations${figures}`,
      recommendation: 'Run a stock sync of this item. If it stays, count the item and correct it with an adjustment in Zoho.',
    };
  }
  const isPaid = rule.field === 'amount';
  return {
    issue: isPaid ? `more was set off than the payment is worth${figures}` : `${rule.field} is not what the lines add up to${figures}`,
    recommendation: isPaid
      ? 'Open the payment in Zoho and correct how much of it goes to which document.'
      : 'Fetch the record anew (repair). If it stays, open the document in Zoho, check its lines, and save it.',
  };
}
