import { Injectable } from '@nestjs/common';
import { type FetchedRecord, type RegisteredEntity, type SourceCallContext, SourceRegistry } from '@tds/sync';
import { type ToldDocument, stagedRowJson, toldInside, toldOf } from '../staging/staged-row';

/** Records the source was asked for by the ids of their documents. */
export interface ReadRecords {
  /** Staged rows as JSON. */
  readonly rows: string;
  /** Documents the source answered for; of the others nothing is known. */
  readonly documentIds: readonly string[];
  readonly calls: number;
}

/** Fetches records by id, as rows to compare. */
@Injectable()
export class RecordReader {
  constructor(private readonly registry: SourceRegistry) {}

  /** For a type inside other documents the ids are those documents'. `listedVersions` are told by lists whose details tell none. */
  async read(
    entity: RegisteredEntity,
    documentIds: readonly string[],
    context: SourceCallContext,
    listedVersions: ReadonlyMap<string, Date> = new Map(),
  ): Promise<ReadRecords> {
    const { connector, definition } = entity;
    const document = this.registry.parentOf(entity) ?? entity;
    const { records, calls } = await connector.fetchByIds(document.definition.entityType, documentIds, context);
    const told = records.flatMap((record): readonly ToldDocument[] => {
      if (definition.derivation) return toldInside(definition, record);
      const listedVersion = listedVersions.get(record.sourceEntityId);
      return [isOfType(entity, record) ? { ...toldOf(record), listedVersion } : { ...toldOf(record), document: null }];
    });
    return {
      rows: `[${told.map((each) => stagedRowJson(definition, each)).join(',')}]`,
      documentIds: records.map((record) => record.sourceEntityId),
      calls,
    };
  }
}

/** A contact that became the other type does not exist as this one. */
function isOfType({ definition }: RegisteredEntity, record: FetchedRecord): boolean {
  return !record.found || definition.includes(record.document);
}
