import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@tds/platform/http';
import { IsISO8601, IsOptional, IsString, MaxLength } from 'class-validator';
import type { AuditFilter } from '../search-audit.query';

/** What to look for in the trail. All conditions must hold. */
export class AuditQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'product', description: "Entity type; Zoho's names are taken too" })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly entity_type?: string;

  @ApiPropertyOptional({ example: '2608150000001000020' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly source_entity_id?: string;

  @ApiPropertyOptional({ example: 'key:operations', description: 'Who: `system`, or the name of a key' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly actor?: string;

  @ApiPropertyOptional({ example: 'update', description: '`create`, `update`, `delete`, `revive`, or an action such as `queue.paused`' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly action?: string;

  @ApiPropertyOptional({ example: 'webhook', description: '`webhook`, `bulk`, `incremental`, `stock`, `repair`, `api`, `healing` …' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly origin?: string;

  @ApiPropertyOptional({ example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  readonly correlation_id?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'From this instant' })
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly from?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Before this instant' })
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly to?: string;
}

/** The filter of a request, with its entity type as the trail names it. */
export function toAuditFilter(query: AuditQuery, entityType: string | undefined): AuditFilter {
  return {
    entityType,
    sourceEntityId: query.source_entity_id,
    actor: query.actor,
    action: query.action,
    origin: query.origin,
    correlationId: query.correlation_id,
    from: query.from === undefined ? undefined : new Date(query.from),
    to: query.to === undefined ? undefined : new Date(query.to),
  };
}
