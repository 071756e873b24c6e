import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { RegisteredEntity } from '../source/source-registry';

/** A complete pass that is over, when it began, and the runs it was made for. */
export interface CompletedPass {
  readonly passId: string;
  readonly startedAt: Date;
  readonly runIds: readonly string[];
}

/** Rows a complete pass did not meet, and how many there are to compare with. */
export interface UnseenRows {
  readonly ids: readonly string[];
  readonly liveRows: number;
  /** Rows that others made tombstones while the pass was under way. */
  readonly deletedByOthers: number;
}

/** What a full pass has met (`tds_sync_seen`). */
@Injectable()
export class SeenLedger {
  constructor(private readonly database: Database) {}

  async add(passId: string, entityType: string, ids: readonly string[]): Promise<void> {
    await this.database.query(
      'insert into tds_sync_seen (pass_id, entity_type, zoho_id) select $1, $2, unnest($3::text[]) on conflict do nothing',
      [passId, entityType, ids],
    );
  }

  /**
   * Living rows the pass did not meet. Rows first seen after it began are left out: the pass may have been past their page. In another order
   * each time: who can look at some of them alone comes to all in the end, also where the listing hides rows for good.
   * Each row is looked up by key (lateral): what the pass just noted is in no statistics yet, and joins planned without them compare all with all.
   */
  async unseen({ passId, startedAt, runIds }: CompletedPass, { definition, connector }: RegisteredEntity): Promise<UnseenRows> {
    const [row] = await this.database.query<{ ids: string[] | null; live: number; deleted: number }>(
      `select array_agg(m.zoho_id order by md5(m.zoho_id || $1::text)) filter (where m.source_deleted_at is null and s.is_met is null and m.first_seen_at < $4) as ids,
              count(*) filter (where m.source_deleted_at is null)::float8 as live,
              count(*) filter (where m.source_deleted_at is not null and (m.sync_run_id = any ($5::uuid[])) is not true)::float8 as deleted
         from ${definition.table} m
         left join lateral (
              select true as is_met from tds_sync_seen where pass_id = $1::uuid and entity_type = $2 and zoho_id = m.zoho_id limit 1) s on true
        where m.organization_id = $3 and (m.source_deleted_at is null or m.synced_at >= $4)`,
      [passId, definition.entityType, connector.organizationId, startedAt, runIds],
    );
    return { ids: row?.ids ?? [], liveRows: row?.live ?? 0, deletedByOthers: row?.deleted ?? 0 };
  }

  async forget(passId: string): Promise<void> {
    await this.database.query('delete from tds_sync_seen where pass_id = $1', [passId]);
  }
}
