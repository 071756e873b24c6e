import type { Tx } from '@libs/pg';
import type { Derivation, EntityDefinition } from '../source/entity-definition';
import type { RegisteredEntity } from '../source/source-registry';
import type { ApplyOutcome, DeleteChange, EntityChange, UpsertChange } from './entity-change';

/** A document with records of another type inside it. */
interface Carrier {
  readonly parentId: string;
  readonly askedAt: Date;
  readonly records: readonly UpsertChange[];
}

/**
 * The changes that came inside the documents of another type: stock per location inside items. Only documents we asked for count: their
 * version is the instant of asking, which a webhook's document does not have. What a document no longer lists is deleted, and all of a document
 * that is deleted itself.
 */
export async function derivedChanges(
  tx: Tx,
  { definition, connector }: RegisteredEntity,
  outcomes: readonly ApplyOutcome[],
): Promise<EntityChange[]> {
  const derivation = definition.derivation!;
  const carriers = outcomes.flatMap((outcome) => carrierOf(definition, derivation, outcome));
  if (carriers.length === 0) return [];
  const listed = new Set(carriers.flatMap(({ records }) => records.map((record) => record.sourceEntityId)));
  const held = await tx.query<{ zoho_id: string; parent_id: string }>(
    `select zoho_id, ${derivation.parentColumn} as parent_id from ${definition.table}
      where organization_id = $1 and ${derivation.parentColumn} = any ($2::text[]) and source_deleted_at is null`,
    [connector.organizationId, carriers.map((carrier) => carrier.parentId)],
  );
  const askedAt = new Map(carriers.map((carrier) => [carrier.parentId, carrier.askedAt]));
  const gone = held
    .filter((row) => !listed.has(row.zoho_id))
    .map((row): DeleteChange => ({ kind: 'delete', sourceEntityId: row.zoho_id, deletedAt: askedAt.get(row.parent_id)! }));
  return [...carriers.flatMap((carrier) => carrier.records), ...gone];
}

function carrierOf(definition: EntityDefinition, derivation: Derivation, { change, verdict }: ApplyOutcome): Carrier[] {
  if (change.kind === 'delete') {
    // Also where it was gone already (unchanged): what was read of it at that time may be newer than the deletion that was told first.
    const isGone = verdict === 'deleted' || verdict === 'unchanged';
    return isGone ? [{ parentId: change.sourceEntityId, askedAt: change.deletedAt, records: [] }] : [];
  }
  if (change.kind !== 'upsert' || change.fetchedAt === undefined || verdict === 'invalid') return [];
  const askedAt = change.fetchedAt;
  const documents = derivation.expand(change.document);
  if (documents === undefined) return [];
  const records = documents.flatMap((document): UpsertChange[] => {
    const sourceEntityId = definition.idOf(document);
    return sourceEntityId === null
      ? []
      : [{ kind: 'upsert', sourceEntityId, document, fetchedAt: askedAt, correlationId: change.correlationId }];
  });
  return [{ parentId: change.sourceEntityId, askedAt, records }];
}
