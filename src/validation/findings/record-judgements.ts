import { loadSql } from '@libs/pg';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { keepRefusalsSql } from '../checks/finding-sql';
import { Sweeper } from '../checks/sweeper';
import type { ValidationIssue } from '../rules/validation-rule';
import type { ValidatedType } from '../subjects/validated-type';
import { ValidationSubjects } from '../subjects/validation-subjects';

const touchedFindings = loadSql(__dirname, '../checks/sql/touched-findings.sql');
const closeRefusals = loadSql(__dirname, '../checks/sql/close-refusals.sql');

/** Records looked at in one go. */
const BATCH = 500;
/** Records that wait at most; what comes beyond is found by the next run. */
const MAX_WAITING = 50_000;

const SHOWN_CHARACTERS = 500;

/** What became of a document of a record. */
export interface RecordJudgement {
  readonly entityId: string;
  /** `refused`: kept out of the mirror by its issues. `accepted`: the mirror says this, or that the record is gone. */
  readonly verdict: 'accepted' | 'refused';
  /** Version the document tells of; null where it has none. */
  readonly version: Date | null;
  /** Whether the mirror was changed by it. */
  readonly isChange: boolean;
  /** Whether it came in a pass over everything: what it breaks among others is left to the daily run, since half of those others are yet to come. */
  readonly isOfPass: boolean;
  readonly issues: readonly ValidationIssue[];
}

/**
 * Keeps findings true between runs. Told of every batch that was applied, after its commit, it looks at the records that have findings, at those
 * whose findings they may have put right, and at those that now share a value or name what is not there, in the background: a webhook never waits
 * for it. What is lost with the process is found by the next run.
 */
@Injectable()
export class RecordJudgements implements BeforeApplicationShutdown {
  private readonly log = new Logger(RecordJudgements.name);
  private readonly waiting = new Map<string, Map<string, RecordJudgement>>();
  private working: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly subjects: ValidationSubjects,
    private readonly sweeper: Sweeper,
  ) {}

  /** Tells of records of a type; returns at once. */
  note(entityType: string, judgements: readonly RecordJudgement[]): void {
    const waiting = this.waiting.get(entityType) ?? new Map<string, RecordJudgement>();
    this.waiting.set(entityType, waiting);
    for (const judgement of judgements) {
      const earlier = waiting.get(judgement.entityId);
      if (!earlier && waiting.size >= MAX_WAITING) continue;
      waiting.set(judgement.entityId, earlier ? merged(earlier, judgement) : judgement);
    }
    this.working ??= this.work().finally(() => (this.working = null));
  }

  /** Resolves when everything told so far has been looked at. */
  async idle(): Promise<void> {
    while (this.working) await this.working;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.idle();
  }

  private async work(): Promise<void> {
    for (;;) {
      const next = [...this.waiting].find(([, records]) => records.size > 0);
      if (!next) return;
      const [entityType, records] = next;
      const batch = [...records.values()].slice(0, BATCH);
      for (const { entityId } of batch) records.delete(entityId);
      try {
        const type = this.subjects.find(entityType);
        if (type) await this.look(type, batch);
      } catch (err) {
        this.log.warn({ err, entityType, records: batch.length }, 'records were not validated; the next run finds what is wrong with them');
      }
    }
  }

  private async look(type: ValidatedType, batch: readonly RecordJudgement[]): Promise<void> {
    const accepted = batch.filter(({ verdict }) => verdict === 'accepted');
    const refused = batch.filter(({ verdict }) => verdict === 'refused');
    if (refused.length > 0) await this.keepRefusals(type, refused);
    if (accepted.length === 0) return;
    const ids = accepted.map(({ entityId }) => entityId);
    const key = [type.source, type.organizationId, type.entityType] as const;
    const touched = await this.database.query<{ entityType: string; entityId: string; origin: string }>(touchedFindings, [
      ...key,
      ids,
      ids.map((id) => `${type.entityType}:${id}`),
    ]);
    if (touched.some(({ origin }) => origin === 'intake')) {
      await this.database.query(closeRefusals, [...key, ids, accepted.map(({ version }) => version), null]);
    }
    const again = new Map<string, Set<string>>();
    const add = (entityType: string, id: string): void => void again.set(entityType, (again.get(entityType) ?? new Set()).add(id));
    for (const { entityType, entityId, origin } of touched) if (origin === 'mirror') add(entityType, entityId);
    for (const { entityId, isChange, issues } of accepted) if (isChange && issues.length > 0) add(type.entityType, entityId);
    const changed = accepted.filter(({ isChange, isOfPass }) => isChange && !isOfPass).map(({ entityId }) => entityId);
    if (changed.length > 0) for (const id of await this.sweeper.brokenAmongOthers(type, changed)) add(type.entityType, id);
    for (const [entityType, records] of again) {
      const other = this.subjects.find(entityType);
      if (other) await this.sweeper.recheck(other, [...records]);
    }
  }

  /** What was refused, and of a record's earlier refusals those that hold no longer. */
  private async keepRefusals(type: ValidatedType, refused: readonly RecordJudgement[]): Promise<void> {
    const key = [type.source, type.organizationId] as const;
    const rows = refused.flatMap(({ entityId, version, issues }) =>
      // What only is worth a warning is found in the mirror, if the record ever gets there.
      issues
        .filter(({ severity }) => severity === 'error')
        .map(({ field, rule, severity, currentValue, issue, recommendation }) => {
          return { entity_id: entityId, rule, field, severity, current_value: shown(currentValue), issue, recommendation, version };
        }),
    );
    await this.database.transaction(async (tx) => {
      const [{ now } = { now: new Date() }] = await tx.query<{ now: Date }>('select now()');
      await tx.query(keepRefusalsSql(type.table), [...key, now, storableJson(rows), type.entityType]);
      const [ids, versions] = [refused.map(({ entityId }) => entityId), refused.map(({ version }) => version)];
      await tx.query(closeRefusals, [...key, type.entityType, ids, versions, now]);
    });
  }
}

/** The later judgement, which has to be looked at as closely as the earlier. */
function merged(earlier: RecordJudgement, later: RecordJudgement): RecordJudgement {
  const isChange = earlier.isChange || later.isChange;
  // Whichever of the two changed anything decides; of a change by itself there is more to see.
  const isOfPass = [earlier, later].filter((each) => each.isChange).every((each) => each.isOfPass);
  return { ...later, isChange, isOfPass };
}

/** A value as a finding shows it: whole while it is short. */
function shown(value: unknown): unknown {
  const text = JSON.stringify(value) ?? 'null';
  return text.length <= SHOWN_CHARACTERS ? (value ?? null) : `${text.slice(0, SHOWN_CHARACTERS)}…`;
}

/** JSON that PostgreSQL takes: documents may hold NUL and lone surrogates, which it refuses. */
function storableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? inner.toWellFormed().replaceAll('\0', '\ufffd') : inner,
  );
}
