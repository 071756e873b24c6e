import { Injectable } from '@nestjs/common';
import type { EntityDefinition } from './entity-definition';
import type { FetchedRecord, SourceConnector } from './source-connector';
import { UnknownEntityTypeError, UnknownSourceError } from './source.errors';

/** An entity type with the connector it comes from. */
export interface RegisteredEntity {
  readonly connector: SourceConnector;
  readonly definition: EntityDefinition;
}

/** The sources this installation mirrors, and their entity types. Connectors register themselves when their module starts. */
@Injectable()
export class SourceRegistry {
  private readonly connectors = new Map<string, SourceConnector>();
  private readonly entities = new Map<string, RegisteredEntity>();

  /** Adds a connector. Two sources, or two types, of one name are a programming error and fail the start. */
  register(connector: SourceConnector): void {
    if (this.connectors.has(connector.source)) throw new Error(`source ${connector.source} is registered twice`);
    this.connectors.set(connector.source, connector);
    for (const definition of connector.definitions) {
      const entity = { connector, definition };
      for (const name of [definition.entityType, ...definition.aliases]) {
        if (this.entities.has(name)) throw new Error(`entity name ${name} is registered twice`);
        this.entities.set(name, entity);
      }
    }
  }

  /** The connector of a source; throws {@link UnknownSourceError}. */
  connector(source: string): SourceConnector {
    const connector = this.connectors.get(source);
    if (!connector) throw new UnknownSourceError(source);
    return connector;
  }

  /** An entity type by its name or an alias, with `-` for `_` where paths have it; throws {@link UnknownEntityTypeError}, which lists the known. */
  entity(name: string): RegisteredEntity {
    const entity = this.findEntity(name);
    if (!entity) throw new UnknownEntityTypeError(name, this.entityTypes(), this.listedAs(name));
    return entity;
  }

  /** As {@link entity}, or null. */
  findEntity(name: string): RegisteredEntity | null {
    return this.entities.get(name) ?? this.entities.get(name.replaceAll('-', '_')) ?? null;
  }

  /** The types a name stands for: one by its name or an alias, several by the listing they share (`contacts`); throws {@link UnknownEntityTypeError}. */
  entitiesNamed(name: string): readonly RegisteredEntity[] {
    const entity = this.findEntity(name);
    if (entity) return [entity];
    const sharing = this.listedAs(name);
    if (sharing.length === 0) throw new UnknownEntityTypeError(name, this.entityTypes());
    return sharing.map((entityType) => this.entity(entityType));
  }

  /** Names of the types that share a listing of this name, with or without its `s`. */
  private listedAs(name: string): readonly string[] {
    return this.definitions()
      .filter(({ listing }) => listing === name || listing === `${name}s`)
      .map(({ entityType }) => entityType);
  }

  /** The types whose records come inside this type's documents. */
  derivedFrom({ connector, definition }: RegisteredEntity): readonly RegisteredEntity[] {
    return connector.definitions
      .filter((candidate) => candidate.derivation?.from === definition.entityType)
      .map((candidate) => this.entity(candidate.entityType));
  }

  /** The type in whose documents this type's records come; null for types with a listing of their own. */
  parentOf({ definition }: RegisteredEntity): RegisteredEntity | null {
    return definition.derivation ? this.entity(definition.derivation.from) : null;
  }

  /** The type a fetched record turned out to be, among those listed with the one it was asked for as: a contact may have changed sides. */
  typeOf(askedAs: RegisteredEntity, record: FetchedRecord): RegisteredEntity {
    const { connector, definition } = askedAs;
    if (!record.found || definition.includes(record.document)) return askedAs;
    const rival = connector.definitions.find((other) => other.listing === definition.listing && other.includes(record.document));
    return rival ? this.entity(rival.entityType) : askedAs;
  }

  /** All definitions, in the order of registration. */
  definitions(): readonly EntityDefinition[] {
    return [...this.connectors.values()].flatMap((connector) => connector.definitions);
  }

  /** Names of the types that are read by a listing; the others come inside their documents, or are files of theirs. */
  listedTypes(): readonly string[] {
    return this.definitions()
      .filter((definition) => !definition.derivation && !definition.attachment)
      .map((definition) => definition.entityType);
  }

  /** Names of all entity types. */
  entityTypes(): readonly string[] {
    return this.definitions().map((definition) => definition.entityType);
  }
}
