import { EntityName } from '../entities/registry';
import { EventName } from './events';

/** One try to deliver. */
export interface DeliveryAttempt {
  readonly at: Date;
  /** The receiver's status, if it answered. */
  readonly status?: number;
  /** Why there was no answer. */
  readonly error?: string;
  readonly durationMs: number;
}

/** Whether a delivery waits or is under way, was answered 2xx, ran out of attempts, or was swallowed by a fault. */
export type DeliveryState = 'pending' | 'delivered' | 'failed' | 'lost';

/** A webhook sent, or to be sent. */
export interface Delivery {
  readonly id: number;
  /** The installed webhook it belongs to; unset for the one of the sandbox's options. */
  readonly webhookId?: string;
  readonly entity: EntityName;
  readonly event: EventName;
  readonly recordId: string;
  /** `last_modified_time` of the version it announces, seconds since 1970. */
  readonly modified: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body exactly as sent. */
  readonly body: string;
  readonly createdAt: Date;
  readonly state: DeliveryState;
  readonly attempts: readonly DeliveryAttempt[];
}
