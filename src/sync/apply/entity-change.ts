import type { ValidationIssue } from '@tds/validation';
import type { JsonObject } from '@libs/lossless-json';

/** What brought a change. Kept in the mirror row, the audit row and the metrics. */
export type SyncOrigin = 'webhook' | 'bulk' | 'incremental' | 'stock' | 'image' | 'specific' | 'repair' | 'redrive' | 'replay';

/** The queue row a change settles. Completing it is part of the change's own transaction, fenced by the lease token. */
export interface JobReference {
  readonly id: string;
  readonly leaseToken: string;
}

interface ChangeBase {
  readonly sourceEntityId: string;
  readonly job?: JobReference;
  readonly correlationId?: string | null;
}

/** A record as its source described it. */
export interface UpsertChange extends ChangeBase {
  readonly kind: 'upsert';
  readonly document: JsonObject;
  /**
   * Set when the document was fetched by id: the source's clock when we asked. Such a document settles a tie of equal times, and is the
   * version of types that carry no modified time.
   */
  readonly fetchedAt?: Date;
  /** The source's clock when the listing it came in was asked for: the version of types that carry no modified time. */
  readonly listedAt?: Date;
}

/** A record that no longer exists at its source. */
export interface DeleteChange extends ChangeBase {
  readonly kind: 'delete';
  /** When we were told, or when we asked and the source said it does not exist. */
  readonly deletedAt: Date;
}

/** One change of one record, whatever brought it. */
export type EntityChange = UpsertChange | DeleteChange;

/** Who and what is behind a batch of changes. */
export interface ApplyContext {
  readonly origin: SyncOrigin;
  /** `system` or the name of an API key. */
  readonly actor: string;
  readonly runId?: string | null;
  readonly correlationId?: string | null;
}

/**
 * What became of a change.
 * - `inserted | updated | deleted`: written, audited, announced.
 * - `unchanged`: the mirror says the same already (its version may have moved on).
 * - `stale`: older than what the mirror holds; nothing written.
 * - `conflict`: same version, different content (or an update older than a deletion): only the source can tell, so fetch the record.
 * - `invalid`: breaks a rule; nothing written, `issues` say why.
 */
export type ApplyVerdict = 'inserted' | 'updated' | 'deleted' | 'unchanged' | 'stale' | 'conflict' | 'invalid';

/** The outcome of one change, in the order the changes were given. */
export interface ApplyOutcome {
  readonly change: EntityChange;
  readonly verdict: ApplyVerdict;
  readonly changedFields: readonly string[];
  readonly issues: readonly ValidationIssue[];
}
