import type { Tx } from '@libs/pg';
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

/** Raised while its cause lasts: the open alert of its key becomes what is said now, and is not counted once more. */
const SUSTAIN = `insert into tds_alerts (rule, severity, dedupe_key, title, message, details)
  select rule, severity, dedupe_key, title, message, details
    from json_to_recordset($1::json) as a(rule text, severity text, dedupe_key text, title text, message text, details jsonb)
  on conflict (dedupe_key) where resolved_at is null do update
     set last_seen_at = now(), severity = excluded.severity, title = excluded.title, message = excluded.message, details = excluded.details
  returning xmax = 0 as "isNew"`;

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

  /** Raises those that are not open, and refreshes those that are. For who looks again and again; at most one of each key. */
  async sustain(tx: Tx, alerts: readonly RaisedAlert[]): Promise<void> {
    if (alerts.length === 0) return;
    const rows = alerts.map(({ dedupeKey, details = {}, ...alert }) => ({ ...alert, details, dedupe_key: dedupeKey }));
    const written = await tx.query<{ isNew: boolean }>(SUSTAIN, [JSON.stringify(rows)]);
    if (written.some(({ isNew }) => isNew)) tx.afterCommit(() => this.tell());
  }

  /** Resolves the open alerts of these keys. */
  async resolveAll(tx: Tx, dedupeKeys: readonly string[]): Promise<void> {
    if (dedupeKeys.length === 0) return;
    const sql = `update tds_alerts set resolved_at = now(), resolved_by = 'system' where dedupe_key = any($1) and resolved_at is null`;
    if ((await tx.execute(sql, [dedupeKeys])) > 0) tx.afterCommit(() => this.tell());
  }

  /** Resolves open alerts of these rules that nobody has seen for so long: who would see them is gone. */
  async resolveUnseen(tx: Tx, rules: readonly string[], seconds: number): Promise<void> {
    const sql = `update tds_alerts set resolved_at = now(), resolved_by = 'system'
                  where rule = any($1) and resolved_at is null and last_seen_at < now() - make_interval(secs => $2)`;
    if ((await tx.execute(sql, [rules, seconds])) > 0) tx.afterCommit(() => this.tell());
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
