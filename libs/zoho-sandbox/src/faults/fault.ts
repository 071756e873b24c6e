import { Product } from '../entities/entity';
import { EntityName } from '../entities/registry';
import { EventName } from '../webhooks/events';

/** What a request is about; `webhook` stands for a delivery. */
export type Operation = 'token' | 'organizations' | 'list' | 'detail' | 'batch' | 'image' | 'settings' | 'webhook';

/** Narrows a fault; what is left out matches everything. */
export interface FaultMatch {
  readonly product?: Product;
  readonly entity?: EntityName;
  readonly operation?: Operation;
  /** Part of the path, such as `/items`. */
  readonly path?: string;
  /** Page asked for, of lists. */
  readonly page?: number;
  /** Records concerned: by detail requests, deliveries and malformed documents. */
  readonly ids?: readonly string[];
  readonly event?: EventName;
}

/** The trouble itself. Requests: */
export type RequestFault =
  | { readonly kind: 'outage'; /** Default reset. */ readonly mode?: 'reset' | '503' }
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'rate_limit'; /** Default 44. */ readonly code?: 43 | 44 | 45 | 1070; readonly retryAfterSeconds?: number }
  | { readonly kind: 'server_error'; /** Default 500. */ readonly status?: number }
  | { readonly kind: 'error_in_200'; /** Default 1000. */ readonly code?: number; readonly message?: string }
  /** The body ends in the middle: with a matching length (default), or as a connection that broke. */
  | { readonly kind: 'truncated'; readonly mode?: 'short' | 'broken' }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'token_revoked' }
  | { readonly kind: 'token_throttled' }
  /** Just before a list page is read: a record is created, or the first one of the listing is deleted or modified. */
  | { readonly kind: 'page_drift'; readonly change: 'insert' | 'remove' | 'touch' };

/** Deliveries: */
export type DeliveryFault =
  | { readonly kind: 'webhook_duplicate'; /** Further copies; default 1. */ readonly copies?: number }
  | { readonly kind: 'webhook_late'; readonly ms: number }
  /** Holds back deliveries until `window` (default 4) wait or `ms` (default 200) passed, and sends them last to first. */
  | { readonly kind: 'webhook_reorder'; readonly window?: number; readonly ms?: number }
  | { readonly kind: 'webhook_missing' };

/** Documents and time: */
export type WorldFault =
  /** Overwrites and drops fields of list rows, details and webhooks; of every n-th record when `everyNth` is set. */
  | {
      readonly kind: 'malformed';
      readonly set?: Readonly<Record<string, unknown>>;
      readonly unset?: readonly string[];
      readonly everyNth?: number;
    }
  | { readonly kind: 'clock_skew'; readonly seconds: number };

export type FaultEffect = RequestFault | DeliveryFault | WorldFault;
export type FaultKind = FaultEffect['kind'];
export type FaultOf<K extends FaultKind> = Extract<FaultEffect, { kind: K }>;

/** A fault with where, how often and how long it strikes. */
export type Fault = FaultEffect & {
  readonly match?: FaultMatch;
  /** Let this many matches pass first. */
  readonly skip?: number;
  /** Strike at most this often; unlimited when left out. */
  readonly times?: number;
  /** Strike only within this time from now, ms. */
  readonly forMs?: number;
};

/** What a fault is matched against. */
export interface FaultSubject {
  readonly operation: Operation;
  readonly product?: Product;
  readonly entity?: EntityName;
  readonly path?: string;
  readonly page?: number;
  readonly id?: string;
  readonly event?: EventName;
}

/** Whether a fault concerns a request, delivery or document. */
export function matches(match: FaultMatch | undefined, subject: FaultSubject): boolean {
  if (!match) return true;
  return (
    agrees(match.product, subject.product) &&
    agrees(match.entity, subject.entity) &&
    agrees(match.operation, subject.operation) &&
    agrees(match.page, subject.page) &&
    agrees(match.event, subject.event) &&
    (match.path === undefined || (subject.path?.includes(match.path) ?? false)) &&
    (match.ids === undefined || (subject.id !== undefined && match.ids.includes(subject.id)))
  );
}

function agrees<T>(wanted: T | undefined, actual: T | undefined): boolean {
  return wanted === undefined || wanted === actual;
}
