import { Injectable } from '@nestjs/common';
import type { Tx } from '@libs/pg';
import { failPoint } from '@tds/platform/fail-points';
import type { EntityDefinition } from '../source/entity-definition';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';
import { replaceChildren } from './child-rows';
import { derivedChanges } from './derived-changes';
import type { ApplyContext, ApplyOutcome, ApplyVerdict, DeleteChange, EntityChange } from './entity-change';
import { latestChanges } from './latest-change';
import { MirrorStatements } from './mirror-statements';
import { deleteRowsJson, upsertRowsJson } from './row-json';
import { judgeRefused } from './refused-documents';
import { ApplyRacedError } from './apply.errors';
import { type RejectedChange, type TransformedRow, transform } from './transform';

interface VerdictRow {
  readonly ord: number;
  readonly verdict: ApplyVerdict | 'raced';
  readonly is_written: boolean;
  readonly changed_fields: readonly string[] | null;
}

/** Rows of one shape: the same columns carried, so one statement writes them all. */
interface ShapeGroup {
  readonly columns: TransformedRow['columns'];
  readonly rows: TransformedRow[];
}

/** Writes changes of one entity type into its mirror table, with their audit rows and feed events. The only code that does. */
@Injectable()
export class MirrorWriter {
  private readonly statements = new Map<string, MirrorStatements>();

  constructor(private readonly registry: SourceRegistry) {}

  /**
   * Applies a batch inside the caller's transaction; one outcome per change, in their order.
   * Throws {@link ApplyRacedError} when another transaction inserted one of the records meanwhile: roll back and run it again.
   */
  async write(tx: Tx, entity: RegisteredEntity, changes: readonly EntityChange[], context: ApplyContext): Promise<ApplyOutcome[]> {
    const { definition } = entity;
    const outcomes = new Map<EntityChange, ApplyOutcome>();
    const settle = (change: EntityChange, verdict: ApplyVerdict, details: Partial<ApplyOutcome> = {}): void => {
      outcomes.set(change, { change, verdict, changedFields: [], issues: [], ...details });
    };

    const { latest, superseded } = latestChanges(definition, changes);
    for (const change of superseded) settle(change, 'stale');

    const shapes = new Map<string, ShapeGroup>();
    const deletions: DeleteChange[] = [];
    const rejected: RejectedChange[] = [];
    for (const change of latest) {
      if (change.kind === 'delete') {
        deletions.push(change);
        continue;
      }
      const result = transform(definition, change);
      if (result.ok) addToShape(shapes, result.row);
      else rejected.push(result.rejected);
    }
    for (const shape of shapes.values()) {
      for (const [row, verdict] of await this.upsert(tx, entity, shape, context)) {
        settle(row.change, verdict.verdict as ApplyVerdict, { changedFields: verdict.changed_fields ?? [], issues: row.warnings });
      }
    }
    if (rejected.length > 0) {
      const verdicts = await judgeRefused(tx, entity, rejected, context);
      for (const [n, { change, issues }] of rejected.entries()) settle(change, verdicts[n]!, { issues });
    }
    if (deletions.length > 0) {
      for (const [change, verdict] of await this.remove(tx, entity, deletions, context)) {
        settle(change, verdict.verdict as ApplyVerdict, { changedFields: verdict.changed_fields ?? [] });
      }
    }
    await this.leaveRivals(tx, entity, [...outcomes.values()], context);
    await this.writeDerived(tx, entity, [...outcomes.values()], context);
    return changes.map((change) => outcomes.get(change)!);
  }

  /** What came inside these documents, by the same rules and in the same transaction. */
  private async writeDerived(tx: Tx, entity: RegisteredEntity, outcomes: readonly ApplyOutcome[], context: ApplyContext): Promise<void> {
    for (const derived of this.registry.derivedFrom(entity)) {
      const changes = await derivedChanges(tx, derived, outcomes);
      if (changes.length > 0) await this.write(tx, derived, changes, context);
    }
  }

  private async upsert(
    tx: Tx,
    entity: RegisteredEntity,
    shape: ShapeGroup,
    context: ApplyContext,
  ): Promise<[TransformedRow, VerdictRow][]> {
    const json = upsertRowsJson(shape.rows, context.correlationId ?? null);
    const verdicts = await tx.query<VerdictRow>(this.of(entity.definition).upsert(shape.columns), params(entity, json, context));
    failPoint('apply.upserted');
    const judged = pair(shape.rows, verdicts);
    const written = judged.filter(([, verdict]) => verdict.is_written).map(([row]) => row);
    await replaceChildren(tx, entity.definition, entity.connector.organizationId, written);
    return judged;
  }

  private async remove(
    tx: Tx,
    entity: RegisteredEntity,
    deletions: readonly DeleteChange[],
    context: ApplyContext,
  ): Promise<[DeleteChange, VerdictRow][]> {
    const json = deleteRowsJson(deletions, context.correlationId ?? null);
    return pair(deletions, await tx.query<VerdictRow>(this.of(entity.definition).delete(), params(entity, json, context)));
  }

  /** A record that is now of this type is no longer of the types it excludes, and one that is gone is gone as each of them. */
  private async leaveRivals(tx: Tx, entity: RegisteredEntity, outcomes: readonly ApplyOutcome[], context: ApplyContext): Promise<void> {
    const rivals = this.rivals(entity.definition);
    if (rivals.length === 0) return;
    const departures = outcomes.flatMap(({ change, verdict }): DeleteChange[] => {
      if (change.kind === 'delete') return verdict === 'stale' ? [] : [{ ...change, job: undefined }];
      if (verdict !== 'inserted' && verdict !== 'updated') return [];
      const deletedAt = entity.definition.modifiedAtOf(change.document) ?? change.fetchedAt!;
      return [{ kind: 'delete', sourceEntityId: change.sourceEntityId, deletedAt, correlationId: change.correlationId }];
    });
    if (departures.length === 0) return;
    for (const rival of rivals) {
      await tx.query(this.of(rival).depart(), params(entity, deleteRowsJson(departures, context.correlationId ?? null), context));
    }
  }

  private of(definition: EntityDefinition): MirrorStatements {
    let statements = this.statements.get(definition.entityType);
    if (!statements) {
      statements = new MirrorStatements(definition, this.rivals(definition));
      this.statements.set(definition.entityType, statements);
    }
    return statements;
  }

  private rivals(definition: EntityDefinition): EntityDefinition[] {
    return definition.exclusiveWith.map((type) => this.registry.entity(type).definition);
  }
}

function params({ connector }: RegisteredEntity, rows: string, context: ApplyContext): readonly unknown[] {
  return [connector.source, connector.organizationId, rows, context.origin, context.actor, context.runId ?? null];
}

function addToShape(shapes: Map<string, ShapeGroup>, row: TransformedRow): void {
  const key = row.columns.map((column) => column.name).join(',');
  const shape = shapes.get(key);
  if (shape) shape.rows.push(row);
  else shapes.set(key, { columns: row.columns, rows: [row] });
}

function pair<T>(inputs: readonly T[], verdicts: readonly VerdictRow[]): [T, VerdictRow][] {
  return verdicts.map((verdict) => {
    if (verdict.verdict === 'raced') throw new ApplyRacedError();
    return [inputs[verdict.ord]!, verdict];
  });
}
