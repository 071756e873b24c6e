import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FlagInQuery, PageQuery } from '@tds/platform/http';
import { IsISO8601, IsOptional, IsString, Length, Matches } from 'class-validator';
import type { Silence } from './silence.messages';

const INSTANT = { strict: true, strictSeparator: true };

/** Which silences to list. */
export class SilenceListQuery extends PageQuery {
  @ApiPropertyOptional({ type: 'boolean', description: 'Those that are over, too' })
  @FlagInQuery()
  readonly all?: boolean;
}

/** A silence to make. */
export class CreateSilenceRequest {
  @ApiProperty({ example: 'queue.backup', description: 'A rule, or `*` for all' })
  @IsString()
  @Matches(/^(\*|[a-z][a-z0-9_.]{0,99})$/)
  readonly rule!: string;

  @ApiPropertyOptional({ example: 'breaker.open:zoho:books:10234695', description: 'Only the alert of this key' })
  @IsOptional()
  @IsString()
  @Length(1, 300)
  readonly dedupe_key?: string;

  @ApiProperty({ example: 'A full sync of everything tonight', minLength: 1, maxLength: 2000 })
  @IsString()
  @Length(1, 2000)
  readonly reason!: string;

  @ApiPropertyOptional({ format: 'date-time', example: '2026-07-01T20:00:00Z', description: 'Now, where it is left out' })
  @IsOptional()
  @IsISO8601(INSTANT)
  readonly starts_at?: string;

  @ApiProperty({ format: 'date-time', example: '2026-07-02T06:00:00Z' })
  @IsISO8601(INSTANT)
  readonly ends_at!: string;
}

/** What to change of a silence. */
export class ChangeSilenceRequest {
  @ApiPropertyOptional({ example: 'It takes longer', minLength: 1, maxLength: 2000 })
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  readonly reason?: string;

  @ApiPropertyOptional({ format: 'date-time', example: '2026-07-02T08:00:00Z' })
  @IsOptional()
  @IsISO8601(INSTANT)
  readonly ends_at?: string;
}

/** Nobody is told of some alerts for a while. */
export class SilenceDto {
  @ApiProperty({ example: '7' })
  readonly id!: string;

  @ApiProperty({ example: 'queue.backup' })
  readonly rule!: string;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly dedupe_key!: string | null;

  @ApiProperty({ example: 'A full sync of everything tonight' })
  readonly reason!: string;

  @ApiProperty({ format: 'date-time', example: '2026-07-01T20:00:00.000Z' })
  readonly starts_at!: string;

  @ApiProperty({ format: 'date-time', example: '2026-07-02T06:00:00.000Z' })
  readonly ends_at!: string;

  @ApiProperty({ format: 'date-time', example: '2026-07-01T19:55:00.000Z' })
  readonly created_at!: string;

  @ApiProperty({ example: 'key:admin' })
  readonly created_by!: string;

  @ApiProperty({ example: true })
  readonly is_active!: boolean;
}

export function toSilenceDto({ id, rule, dedupeKey, reason, startsAt, endsAt, createdAt, createdBy, isActive }: Silence): SilenceDto {
  return {
    id,
    rule,
    dedupe_key: dedupeKey,
    reason,
    starts_at: startsAt.toISOString(),
    ends_at: endsAt.toISOString(),
    created_at: createdAt.toISOString(),
    created_by: createdBy,
    is_active: isActive,
  };
}
