import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { Attachment } from '../source/entity-definition';
import { type RegisteredEntity, SourceRegistry } from '../source/source-registry';

/** A record whose file is to be fetched. */
export interface WantedFile {
  readonly ownerId: string;
  /** What the owner says its file is called, by column. */
  readonly names: Readonly<Record<string, string | null>>;
  /** Hash of the file we hold of it, which the new one replaces. */
  readonly heldHash: string | null;
}

/** A file we hold. */
export interface StoredFile {
  readonly hash: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly fetchedAt: Date;
}

interface WantedRow {
  readonly owner_id: string;
  readonly names: Readonly<Record<string, string | null>>;
  readonly held_hash: string | null;
}

/** What the mirror knows of files: which are wanted, which are held, which are of nothing any more. */
@Injectable()
export class ImageLedger {
  constructor(
    private readonly database: Database,
    private readonly registry: SourceRegistry,
  ) {}

  /** Records that name a file other than the one we hold, or hold none of; at most `limit`. */
  async wanted(entity: RegisteredEntity, limit: number): Promise<readonly WantedFile[]> {
    const { namedBy } = attachmentOf(entity);
    const names = (alias: string): string => namedBy.map((column) => `${alias}.${column}`).join(', ');
    const rows = await this.database.query<WantedRow>(
      `select o.zoho_id as owner_id, ${namesJson(namedBy, 'o')} as names, i.content_hash_sha256 as held_hash ${this.joined(entity)}
        where o.organization_id = $1 and o.source_deleted_at is null and coalesce(${names('o')}) is not null
          and (i.zoho_id is null or (${names('i')}) is distinct from (${names('o')}))
        order by o.zoho_id limit $2`,
      [entity.connector.organizationId, limit],
    );
    return rows.map(toWantedFile);
  }

  /** All files that are held as they should be, a thousand at a time: for looking whether they are on the disk. */
  async *held(entity: RegisteredEntity): AsyncGenerator<readonly WantedFile[]> {
    const { namedBy } = attachmentOf(entity);
    const { table } = entity.definition;
    for (let after = ''; ;) {
      const rows = await this.database.query<WantedRow>(
        `select i.zoho_id as owner_id, ${namesJson(namedBy, 'i')} as names, i.content_hash_sha256 as held_hash from ${table} i
          where i.organization_id = $1 and i.source_deleted_at is null and i.content_hash_sha256 is not null and i.zoho_id > $2
          order by i.zoho_id limit 1000`,
        [entity.connector.organizationId, after],
      );
      if (rows.length > 0) yield rows.map(toWantedFile);
      if (rows.length < 1000) return;
      after = rows.at(-1)!.owner_id;
    }
  }

  /** Files whose owner is gone or names none any more. */
  async orphaned(entity: RegisteredEntity): Promise<readonly { readonly ownerId: string; readonly hash: string | null }[]> {
    const { definition, connector } = entity;
    const { namedBy } = attachmentOf(entity);
    return this.database.query(
      `select i.zoho_id as "ownerId", i.content_hash_sha256 as hash from ${definition.table} i
         left join ${this.ownerOf(entity).definition.table} o
           on o.organization_id = i.organization_id and o.zoho_id = i.zoho_id and o.source_deleted_at is null
        where i.organization_id = $1 and i.source_deleted_at is null and coalesce(${namedBy.map((column) => `o.${column}`).join(', ')}) is null`,
      [connector.organizationId],
    );
  }

  /** Those of these hashes that no living record has. */
  async unused({ definition }: RegisteredEntity, hashes: readonly string[]): Promise<readonly string[]> {
    if (hashes.length === 0) return [];
    const rows = await this.database.query<{ hash: string }>(
      `select distinct h.hash from unnest($1::text[]) as h(hash)
        where not exists (select from ${definition.table} i where i.content_hash_sha256 = h.hash and i.source_deleted_at is null)`,
      [hashes],
    );
    return rows.map((row) => row.hash);
  }

  /** The file of a record, or null when the mirror has none. */
  async find({ definition, connector }: RegisteredEntity, ownerId: string): Promise<StoredFile | null> {
    const [file] = await this.database.query<StoredFile>(
      `select content_hash_sha256 as hash, content_type as "contentType", bytes, fetched_at as "fetchedAt" from ${definition.table}
        where organization_id = $1 and zoho_id = $2 and source_deleted_at is null and content_hash_sha256 is not null`,
      [connector.organizationId, ownerId],
    );
    return file ?? null;
  }

  private joined(entity: RegisteredEntity): string {
    return `from ${this.ownerOf(entity).definition.table} o
        left join ${entity.definition.table} i on i.organization_id = o.organization_id and i.zoho_id = o.zoho_id and i.source_deleted_at is null`;
  }

  private ownerOf(entity: RegisteredEntity): RegisteredEntity {
    return this.registry.entity(attachmentOf(entity).of);
  }
}

function attachmentOf({ definition }: RegisteredEntity): Attachment {
  return definition.attachment!;
}

function namesJson(columns: readonly string[], alias: string): string {
  return `json_build_object(${columns.map((column) => `'${column}', ${alias}.${column}`).join(', ')})`;
}

function toWantedFile({ owner_id: ownerId, names, held_hash: heldHash }: WantedRow): WantedFile {
  return { ownerId, names, heldHash };
}
