import { hash } from 'node:crypto';
import type { Sql } from '@libs/pg';
import type { ColumnDefinition } from '../source/columns';
import type { EntityDefinition } from '../source/entity-definition';
import { deleteSql, upsertSql } from './apply-sql';

/**
 * The statements of one entity type, built once per shape. A shape is the set of columns a document carried: list rows, details and
 * webhooks differ in it, and a column that was not carried must be left as it is.
 */
export class MirrorStatements {
  private readonly upserts = new Map<string, Sql>();
  private readonly deletion: Sql;
  private readonly departure: Sql;

  constructor(
    private readonly definition: EntityDefinition,
    private readonly rivals: readonly EntityDefinition[],
  ) {
    this.deletion = { name: `delete-${definition.entityType}`, text: deleteSql(definition, { knownOnly: false }) };
    this.departure = { name: `depart-${definition.entityType}`, text: deleteSql(definition, { knownOnly: true }) };
  }

  /** The upsert for rows of a shape. */
  upsert(columns: readonly ColumnDefinition[]): Sql {
    const shape = columns.map((column) => column.name).join(',');
    const known = this.upserts.get(shape);
    if (known) return known;
    const statement = {
      name: `upsert-${this.definition.entityType}-${hash('md5', shape).slice(0, 12)}`,
      text: upsertSql(this.definition, columns, this.rivals),
    };
    this.upserts.set(shape, statement);
    return statement;
  }

  /** Tombstones, for records we never held too. */
  delete(): Sql {
    return this.deletion;
  }

  /** Tombstones for records that became another type: only where we hold them. */
  depart(): Sql {
    return this.departure;
  }
}
