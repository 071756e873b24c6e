import { Clock } from '@libs/resilience';
import { type Tx, loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { type ValidationRule, fieldOf } from '../rules/validation-rule';
import type { ValidatedType } from '../subjects/validated-type';
import { ValidationSubjects } from '../subjects/validation-subjects';
import { brokenIdsSql, keepFindingsSql } from './finding-sql';
import { NAMED, RANGE, REST, STALE_AFTER_DAYS, type Scope, WHOLE, recordChecks, sharersSelect, uniqueCheck } from './violations-sql';

const closeUnseen = loadSql(__dirname, 'sql/close-unseen.sql');
const closeUnseenOfRecords = loadSql(__dirname, 'sql/close-unseen-of-records.sql');

/** Records one statement judges: some 100 ms of work, so that nothing is held for long. */
const RANGE_RECORDS = 20_000;
/** Records that are checked once more by their ids, at a time. */
const NAMED_RECORDS = 500;
/** Longest wait for others who write findings of the type, ms. */
const LOCK_TIMEOUT_MS = 25_000;
/**
 * Of the transactions here. Compiling a statement took 100 ms of the 500 a range took, and 2 s of the 4 of finding duplicates among 200,000, and
 * gained nothing; the memory keeps the values of a million records off the disk.
 */
const SETTINGS = `set local lock_timeout = ${LOCK_TIMEOUT_MS}; set local jit = off; set local work_mem = '64MB'`;
const DAY_MS = 86_400_000;

/** What a look at a type is about. */
export interface Look {
  readonly rules: readonly ValidationRule[];
  /** Whether everything is looked for; if not, findings of other rules are left alone. */
  readonly isWhole: boolean;
  readonly checksAge: boolean;
  /** Begins before the first read; what was last seen before it and is not seen now is fixed. */
  readonly startedAt: Date;
}

/** What a look came to. */
export interface SweepResult {
  readonly opened: number;
  readonly fixed: number;
}

type OnProgress = (records: number, result: SweepResult) => Promise<void>;

/**
 * Judges mirror rows by SQL and keeps the findings. The mirror is only read: no lock is taken on its rows, no statement is long, and writers of
 * findings of one type wait for each other, so that what one closed is not opened by a reading from before.
 */
@Injectable()
export class Sweeper {
  constructor(
    private readonly database: Database,
    private readonly subjects: ValidationSubjects,
    private readonly clock: Clock,
  ) {}

  /** Looks at every record of a type. `onProgress` hears of records looked at. */
  async sweep(type: ValidatedType, look: Look, onProgress: OnProgress, signal?: AbortSignal): Promise<SweepResult> {
    let opened = await this.sweepRanges(type, look, onProgress, signal);
    for (const rule of look.rules) {
      signal?.throwIfAborted();
      if (rule.rule !== 'unique') continue;
      const found = await this.keep(type, [uniqueCheck(type, rule, WHOLE)], []);
      opened += found;
      await onProgress(0, { opened: found, fixed: 0 });
    }
    const fixed = await this.closeUnseen(type, look);
    await this.recheckChanged(type, look.startedAt);
    await onProgress(0, { opened: 0, fixed });
    return { opened, fixed };
  }

  /** What records tell by themselves, a range of ids at a time. */
  private async sweepRanges(type: ValidatedType, look: Look, onProgress: OnProgress, signal?: AbortSignal): Promise<number> {
    let opened = 0;
    if (this.checks(type, look, REST).length === 0) return opened;
    for (let after = ''; ;) {
      signal?.throwIfAborted();
      const upTo = await this.rangeAfter(type, after);
      const [scope, bounds] = upTo === null ? ([REST, [after]] as const) : ([RANGE, [after, upTo]] as const);
      const found = await this.keep(type, this.checks(type, look, scope), bounds);
      opened += found;
      await onProgress(RANGE_RECORDS, { opened: found, fixed: 0 });
      if (upTo === null) return opened;
      after = upTo;
    }
  }

  /** Looks at some records by every rule. */
  async recheck(type: ValidatedType, ids: readonly string[]): Promise<void> {
    const look = await this.wholeLook(type);
    for (let from = 0; from < ids.length; from += NAMED_RECORDS) {
      const some = ids.slice(from, from + NAMED_RECORDS);
      const unique = look.rules.flatMap((rule) => (rule.rule === 'unique' ? [uniqueCheck(type, rule, NAMED)] : []));
      const checks = [...this.checks(type, look, NAMED), ...unique];
      await this.locked(type, async (tx, seenAt) => {
        if (checks.length > 0) await keep(tx, type, checks, seenAt, [some]);
        await tx.execute(closeUnseenOfRecords, [type.source, type.organizationId, type.entityType, seenAt, some]);
      });
    }
  }

  /** Of some records, and of those they share a value with, the ones that break a rule about others. Takes no lock and writes nothing. */
  async brokenAmongOthers(type: ValidatedType, ids: readonly string[]): Promise<readonly string[]> {
    const references = type.rules.filter(({ rule }) => rule === 'reference');
    const selects = [
      ...this.checks(type, { rules: references, checksAge: false }, NAMED),
      ...type.rules.flatMap((rule) => (rule.rule === 'unique' ? [sharersSelect(type, rule)] : [])),
    ];
    if (selects.length === 0) return [];
    const parameters = [type.source, type.organizationId, this.clock.now(), ids];
    const rows = await this.database.query<{ id: string }>(brokenIdsSql(selects), parameters);
    return rows.map(({ id }) => id);
  }

  /** A look by every rule the type has. */
  async wholeLook(type: ValidatedType): Promise<Omit<Look, 'startedAt'>> {
    const readWholeAt = type.growsStale ? await this.subjects.lastReadWhole(type.entityType) : null;
    const checksAge = readWholeAt === null || readWholeAt.getTime() < this.clock.now().getTime() - STALE_AFTER_DAYS * DAY_MS;
    return { rules: type.rules, isWhole: true, checksAge };
  }

  private checks(type: ValidatedType, { rules, checksAge }: Pick<Look, 'rules' | 'checksAge'>, scope: Scope): readonly string[] {
    return recordChecks(type, rules, (name) => this.subjects.find(name)?.table, scope, { checksAge });
  }

  /** The end of the next range of records, by the index of the primary key alone; null when what is left is shorter than that. */
  private async rangeAfter({ table, organizationId }: ValidatedType, after: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }>(
      `select zoho_id as id from ${table} where organization_id = $1 and zoho_id > $2 order by zoho_id offset $3 limit 1`,
      [organizationId, after, RANGE_RECORDS - 1],
    );
    return row?.id ?? null;
  }

  private async keep(type: ValidatedType, checks: readonly string[], scope: readonly unknown[]): Promise<number> {
    if (checks.length === 0) return 0;
    return this.locked(type, (tx, seenAt) => keep(tx, type, checks, seenAt, scope));
  }

  private async closeUnseen(type: ValidatedType, { rules, isWhole, startedAt }: Look): Promise<number> {
    const looked = isWhole ? null : rules.map((rule) => `${rule.rule}:${fieldOf(rule)}`);
    return this.locked(type, (tx) => tx.execute(closeUnseen, [type.source, type.organizationId, type.entityType, startedAt, looked]));
  }

  /** What changed between the reading of a record and the keeping of its finding was told to nobody: it is looked at again. */
  private async recheckChanged(type: ValidatedType, startedAt: Date): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      `select f.entity_id as id
         from tds_validation_findings f
         join ${type.table} m on m.organization_id = f.organization_id and m.zoho_id = f.entity_id
        where f.source = $1 and f.organization_id = $2 and f.entity_type = $3 and f.origin = 'mirror' and f.status = 'open'
          and f.opened_at >= $4 and m.synced_at >= $4
        group by f.entity_id limit 10000`,
      [type.source, type.organizationId, type.entityType, startedAt],
    );
    if (rows.length > 0)
      await this.recheck(
        type,
        rows.map(({ id }) => id),
      );
  }

  /** Runs `work` while no other writes findings of the type. The instant it gets is of the database's clock, after the wait. */
  private locked<T>(type: ValidatedType, work: (tx: Tx, seenAt: Date) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      await tx.query(SETTINGS);
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('tds_validation:' || $1, 0))`, [type.entityType]);
      const [row] = await tx.query<{ now: Date }>('select clock_timestamp() as now');
      return work(tx, row!.now);
    });
  }
}

async function keep(tx: Tx, type: ValidatedType, checks: readonly string[], seenAt: Date, scope: readonly unknown[]): Promise<number> {
  const sql = keepFindingsSql(type.entityType, checks);
  const [row] = await tx.query<{ opened: number }>(sql, [type.source, type.organizationId, seenAt, ...scope]);
  return row!.opened;
}
