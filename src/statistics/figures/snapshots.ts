import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { RegisteredEntity } from '@tds/sync';
import type { Figures, Side, SideFigures } from './figures';

/** Figures as they were kept. */
export interface Snapshot extends SideFigures {
  readonly takenAt: Date;
}

interface SnapshotRow {
  readonly entity_type: string;
  readonly side: Side;
  readonly figures: Figures;
  readonly as_of: Date;
  readonly taken_at: Date;
}

/** One day of a type: the last figures of each side, and the last comparison. */
export interface TrendRow {
  readonly day: string;
  readonly entityType: string;
  readonly localRecords: number | null;
  readonly zohoRecords: number | null;
  readonly localSums: Readonly<Record<string, string | null>> | null;
  readonly localCounts: Readonly<Record<string, number | null>> | null;
  readonly matchPercentage: number | null;
  readonly dataQualityScore: number | null;
  readonly drift: number | null;
}

/** The rows of `tds_statistics_snapshots`. */
@Injectable()
export class Snapshots {
  constructor(private readonly database: Database) {}

  /** Keeps figures. */
  async keep({ connector }: RegisteredEntity, { entityType, side, figures, asOf }: SideFigures): Promise<void> {
    await this.database.query(
      `insert into tds_statistics_snapshots (source, organization_id, entity_type, side, records, figures, as_of)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7)`,
      [connector.source, connector.organizationId, entityType, side, figures.records, JSON.stringify(figures), asOf],
    );
  }

  /** The newest figures of a side, of each type. */
  async newest(side: Side): Promise<readonly Snapshot[]> {
    const rows = await this.database.query<SnapshotRow>(
      `select distinct on (entity_type) entity_type, side, figures, as_of, taken_at from tds_statistics_snapshots
        where side = $1 order by entity_type, taken_at desc, id desc`,
      [side],
    );
    return rows.map((row) => ({
      entityType: row.entity_type,
      side: row.side,
      figures: row.figures,
      asOf: row.as_of,
      apiCalls: 0,
      takenAt: row.taken_at,
    }));
  }

  /** The last days, by the time zone given, of one type or all. */
  trends(days: number, timeZone: string, entityType: string | null): Promise<readonly TrendRow[]> {
    return this.database.query<TrendRow>(
      `with figures as (
         select distinct on (entity_type, side, day) entity_type, side, (taken_at at time zone $2)::date as day, records, figures
           from tds_statistics_snapshots
          where taken_at > now() - make_interval(days => $1) and ($3::text is null or entity_type = $3)
          order by entity_type, side, day, taken_at desc
       ), compared as (
         select distinct on (entity_type, day) entity_type, (started_at at time zone $2)::date as day, match_percentage, data_quality_score,
                missing_local + missing_zoho + stale + different as drift
           from tds_comparisons
          where status = 'completed' and scope = 'listing' and started_at > now() - make_interval(days => $1) and ($3::text is null or entity_type = $3)
          order by entity_type, day, started_at desc
       ), days as (select entity_type, day from figures union select entity_type, day from compared)
       select d.day::text as day, d.entity_type as "entityType", l.records::float8 as "localRecords", z.records::float8 as "zohoRecords",
              l.figures -> 'sums' as "localSums", l.figures -> 'counts' as "localCounts",
              c.match_percentage::float8 as "matchPercentage", c.data_quality_score::float8 as "dataQualityScore", c.drift::float8 as drift
         from days d
         left join figures l on l.entity_type = d.entity_type and l.day = d.day and l.side = 'local'
         left join figures z on z.entity_type = d.entity_type and z.day = d.day and z.side = 'zoho'
         left join compared c on c.entity_type = d.entity_type and c.day = d.day
        order by d.entity_type, d.day`,
      [days, timeZone, entityType],
    );
  }
}
