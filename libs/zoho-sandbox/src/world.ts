import { IdScheme } from './core/ids';
import { startOfDay, toSeconds } from './core/zoho-time';
import { Sizes } from './options';

/** What every generator needs to know: a record is a pure function of the world and its slot. */
export interface World {
  readonly seed: number;
  /** Seconds since 1970; every generated record was last modified before it, every later change comes after. */
  readonly epoch: number;
  readonly sizes: Sizes;
  readonly organizationId: string;
  readonly ids: IdScheme;
}

/** @param epoch the sandbox's first day; by default the organisation's day that holds `now` */
export function createWorld(input: { seed: number; sizes: Sizes; organizationId: string; now: Date; epoch?: number | undefined }): World {
  return {
    seed: input.seed,
    sizes: input.sizes,
    organizationId: input.organizationId,
    epoch: input.epoch ?? startOfDay(toSeconds(input.now)),
    ids: new IdScheme(input.organizationId),
  };
}

/** The currencies the organisation trades in. Amounts of the base currency are IQD. */
export const CURRENCIES = {
  IQD: { code: 'IQD', symbol: 'IQD', name: 'IQD- Iraqi Dinar', reference: 97, exchangeRate: 1 },
  USD: { code: 'USD', symbol: '$', name: 'USD- United States Dollar', reference: 98, exchangeRate: 1310 },
} as const;

export type CurrencyCode = keyof typeof CURRENCIES;

export const BASE_CURRENCY: CurrencyCode = 'IQD';
export const PRICE_PRECISION = 2;
