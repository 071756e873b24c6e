import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { AlertSeverity } from './alert.entity';

/** What to tell people. */
export interface RaisedAlert {
  /** Name of the rule, e.g. `sync.sweep_held`. Runbooks are named after it. */
  readonly rule: string;
  readonly severity: AlertSeverity;
  /** One open alert per key: the rule and what it is about. */
  readonly dedupeKey: string;
  readonly title: string;
  /** What happened and what to do. */
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Writes alerts. Any part of the application may raise one; who is told, and how, is another matter. */
@Injectable()
export class AlertLedger {
  private readonly listeners = new Set<() => void>();

  constructor(private readonly database: Database) {}

  /** Calls `listener` after an alert was raised anew or resolved by this process. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Raises an alert, or counts it once more if it is open. */
  async raise({ rule, severity, dedupeKey, title, message, details = {} }: RaisedAlert): Promise<void> {
    const [raised] = await this.database.query<{ isNew: boolean }>(
      `insert into tds_alerts (rule, severity, dedupe_key, title, message, details) values ($1, $2, $3, $4, $5, $6::jsonb)
       on conflict (dedupe_key) where resolved_at is null do update
          set occurrences = tds_alerts.occurrences + 1, last_seen_at = now(), severity = excluded.severity, title = excluded.title,
              message = excluded.message, details = excluded.details
       returning occurrences = 1 as "isNew"`,
      [rule, severity, dedupeKey, title, message, JSON.stringify(details)],
    );
    if (raised?.isNew) this.tell();
  }

  /** How bad the open alert of a key is; null where none is open. */
  async openSeverity(dedupeKey: string): Promise<AlertSeverity | null> {
    const sql = 'select severity from tds_alerts where dedupe_key = $1 and resolved_at is null';
    return (await this.database.query<{ severity: AlertSeverity }>(sql, [dedupeKey]))[0]?.severity ?? null;
  }

  /** Resolves the open alert of a key, if there is one: the cause is gone. */
  async resolve(dedupeKey: string, resolvedBy = 'system'): Promise<void> {
    await this.database.query('update tds_alerts set resolved_at = now(), resolved_by = $2 where dedupe_key = $1 and resolved_at is null', [
      dedupeKey,
      resolvedBy,
    ]);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
