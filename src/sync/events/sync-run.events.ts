import type { SyncMode } from '../runs/sync-run';

interface SyncRunFacts {
  readonly run_id: string;
  readonly entity_type: string;
  readonly type: SyncMode;
}

/** A run began. */
export class SyncStartedEvent {
  readonly event_type = 'tds.sync.started';
  readonly module = 'tds';
  constructor(
    readonly occurred_at: Date,
    readonly correlation_id: string,
    readonly data: SyncRunFacts,
  ) {}
}

/** A run read all it had to read. Single records may have failed; they are counted and queued. */
export class SyncCompletedEvent {
  readonly event_type = 'tds.sync.completed';
  readonly module = 'tds';
  constructor(
    readonly occurred_at: Date,
    readonly correlation_id: string,
    readonly data: SyncRunFacts,
  ) {}
}

/** A run ended early. What it had applied stays applied. */
export class SyncFailedEvent {
  readonly event_type = 'tds.sync.failed';
  readonly module = 'tds';
  constructor(
    readonly occurred_at: Date,
    readonly correlation_id: string,
    readonly data: SyncRunFacts & { readonly error: string },
  ) {}
}
