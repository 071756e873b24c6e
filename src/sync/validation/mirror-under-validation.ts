import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { type ValidatedMirror, type ValidatedType, ValidationSubjects } from '@tds/validation';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';

/** The mirror's types as validation sees them, told once it was made. */
@Injectable()
export class MirrorUnderValidation implements ValidatedMirror {
  private known: readonly ValidatedType[] = [];

  constructor(
    private readonly registry: SourceRegistry,
    private readonly database: Database,
    subjects: ValidationSubjects,
  ) {
    subjects.provide(this);
  }

  types(): readonly ValidatedType[] {
    const names = this.registry.entityTypes();
    // Sources register when they start, which may be later than the first look.
    if (this.known.length !== names.length) this.known = names.map((name) => validatedType(this.registry.entity(name)));
    return this.known;
  }

  typesNamed(name: string): readonly ValidatedType[] {
    const named = new Set(this.registry.entitiesNamed(name).map(({ definition }) => definition.entityType));
    return this.types().filter(({ entityType }) => named.has(entityType));
  }

  /** A run of one type of a listing confirms its own rows; what comes inside documents is confirmed with the documents. */
  async lastReadWhole(entityType: string): Promise<Date | null> {
    const { definition } = this.registry.entity(entityType);
    const [row] = await this.database.query<{ at: Date | null }>(
      `select max(r.started_at) as at from tds_sync_runs r
        where r.entity_type = any ($1::text[]) and r.type = 'full' and r.status = 'completed'`,
      [[entityType, definition.derivation?.from ?? entityType]],
    );
    return row?.at ?? null;
  }
}

function validatedType({ connector, definition }: RegisteredEntity): ValidatedType {
  const { derivation } = definition;
  return {
    source: connector.source,
    organizationId: connector.organizationId,
    entityType: definition.entityType,
    table: definition.table,
    rules: definition.rules,
    columns: definition.columns.map(({ name, type, inList }) => ({ name, isText: type === 'text', inList })),
    parent: derivation && { entityType: derivation.from, column: derivation.parentColumn },
    growsStale: definition.attachment === undefined,
  };
}
