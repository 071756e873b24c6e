import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A comparison of a type with its source. */
@Entity('tds_comparisons')
export class ComparisonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  source!: string;

  @Column('text')
  organization_id!: string;

  @Column('text')
  entity_type!: string;

  @Column('text')
  status!: string;

  @Column('text')
  level!: string;

  @Column('text')
  scope!: string;

  @Column('jsonb')
  options!: unknown;

  @Column('text')
  requested_by!: string;

  @Column('text', { nullable: true })
  correlation_id!: string | null;

  @Column('uuid', { nullable: true })
  repair_run_id!: string | null;

  @Column('bigint', { nullable: true })
  total!: string | null;

  @Column('bigint')
  processed!: string;

  @Column('timestamptz', { nullable: true })
  listed_at!: Date | null;

  @Column('bigint', { nullable: true })
  zoho_count!: string | null;

  @Column('bigint', { nullable: true })
  local_count!: string | null;

  @Column('bigint', { nullable: true })
  matched!: string | null;

  @Column('bigint', { nullable: true })
  missing_local!: string | null;

  @Column('bigint', { nullable: true })
  missing_zoho!: string | null;

  @Column('bigint', { nullable: true })
  stale!: string | null;

  @Column('bigint', { nullable: true })
  different!: string | null;

  @Column('bigint', { nullable: true })
  in_flight!: string | null;

  @Column('bigint', { nullable: true })
  repeated!: string | null;

  @Column('numeric', { nullable: true })
  match_percentage!: string | null;

  @Column('numeric', { nullable: true })
  data_quality_score!: string | null;

  @Column('integer')
  estimated_calls!: number;

  @Column('integer')
  api_calls!: number;

  @Column('text', { nullable: true })
  recommendation!: string | null;

  @Column('text', { nullable: true })
  recommendation_reason!: string | null;

  @Column('integer', { nullable: true })
  recommendation_calls!: number | null;

  @Column('text', { nullable: true })
  error_summary!: string | null;

  @Column('text')
  worker!: string;

  @Column('timestamptz')
  started_at!: Date;

  @Column('timestamptz')
  heartbeat_at!: Date;

  @Column('timestamptz', { nullable: true })
  ended_at!: Date | null;
}
