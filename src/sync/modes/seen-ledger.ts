import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { RegisteredEntity } from '../source/source-registry';

/** Rows a complete pass did not meet, and how many there are to compare with. */
export interface UnseenRows {
  readonly ids: readonly string[];
  readonly liveRows: number;
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

  /** Living rows the pass did not meet. Rows first seen after it began are left out: the pass may have been past their page. */
  async unseen(passId: string, { definition, connector }: RegisteredEntity, startedAt: Date): Promise<UnseenRows> {
    const [row] = await this.database.query<{ ids: string[] | null; live: number }>(
      `select array_agg(m.zoho_id order by m.zoho_id) filter (where s.zoho_id is null and m.first_seen_at < $4) as ids, count(*)::float8 as live
         from ${definition.table} m
         left join tds_sync_seen s on s.pass_id = $1 and s.entity_type = $2 and s.zoho_id = m.zoho_id
        where m.organization_id = $3 and m.source_deleted_at is null`,
      [passId, definition.entityType, connector.organizationId, startedAt],
    );
    return { ids: row?.ids ?? [], liveRows: row?.live ?? 0 };
  }

  async forget(passId: string): Promise<void> {
    await this.database.query('delete from tds_sync_seen where pass_id = $1', [passId]);
  }
}
