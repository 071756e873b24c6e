import type { StatisticsFigures } from '@tds/sync';

/** Statistics of documents: by state and month, and their amounts in the currency of each. */
export function documentStatistics(amounts: readonly string[], more: Partial<StatisticsFigures> = {}): StatisticsFigures {
  return {
    groupBy: { status: 'status', month: "to_char(date, 'YYYY-MM')", ...more.groupBy },
    counts: { ...more.counts },
    sums: { ...Object.fromEntries(amounts.map((name) => [name, name])), ...more.sums },
  };
}

/** Statistics of contacts: who may order on which terms, and who owes whom. */
export const contactStatistics: StatisticsFigures = {
  groupBy: { status: 'status', type: 'customer_sub_type', country: 'country', price_list: 'pricebook_name', currency: 'currency_code' },
  counts: {
    active: "status = 'active'",
    with_email: 'email is not null',
    with_credit_limit: 'credit_limit > 0',
    owing: 'outstanding_receivable_amount > 0',
    owed: 'outstanding_payable_amount > 0',
  },
  sums: {
    outstanding_receivable: 'outstanding_receivable_amount',
    outstanding_payable: 'outstanding_payable_amount',
    unused_credits: 'unused_credits_receivable_amount',
    credit_limit: 'credit_limit',
  },
};
