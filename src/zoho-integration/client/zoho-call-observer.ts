import type { CallPurpose } from '@tds/sync';
import type { ZohoProduct } from './zoho-client.settings';
import type { ZohoError } from './zoho.errors';

/** One HTTP call to Zoho that ended, however it ended. */
export interface ZohoCallFacts {
  readonly organizationId: string;
  readonly product: ZohoProduct;
  /** Method and path template. */
  readonly endpoint: string;
  readonly purpose: CallPurpose;
  /** `ok`, `aborted` by the caller, or the error's code. */
  readonly outcome: 'ok' | 'aborted' | ZohoError['code'];
  readonly httpStatus: number | undefined;
  readonly durationMs: number;
  /** 1 for a first attempt. */
  readonly attempt: number;
  readonly correlationId: string | undefined;
}

/** Hears of what happens between us and Zoho. Must be quick and must not throw: metrics, alerts, live views. */
export interface ZohoCallObserver {
  callFinished?(call: ZohoCallFacts): void;
  /** Zoho refuses the grant (`invalid_code` ...): calls pause, and only a person can mend it. */
  grantRefused?(refusal: { readonly organizationId: string; readonly reason: string }): void;
  /** An endpoint refused a token fresh from Zoho: the grant lacks its scope. */
  scopeMissing?(refusal: { readonly organizationId: string; readonly endpoint: string }): void;
  /** Zoho gave a token. */
  grantAccepted?(acceptance: { readonly organizationId: string }): void;
}
