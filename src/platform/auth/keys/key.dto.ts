import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FlagInQuery, PageQuery } from '@tds/platform/http';
import { Type } from 'class-transformer';
import { IsDate, IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min, MinDate } from 'class-validator';
import { apiRoles, type ApiRole } from '../api-role';
import type { ApiKeyView, MadeApiKey } from './key-keeper';

/** Hours in which the old and the new key both work, when nobody says. */
const DEFAULT_OVERLAP_HOURS = 24;

/** Which keys to list. */
export class KeyListQuery extends PageQuery {
  @ApiPropertyOptional({ type: 'boolean', description: 'Also revoked and expired ones' })
  @FlagInQuery()
  readonly all?: boolean;
}

/** A key to be made. */
export class CreateKeyRequest {
  @ApiProperty({ example: 'shop', maxLength: 100, description: 'Who uses it; it is in the audit trail' })
  @Matches(/^\S.{0,98}\S$|^\S$/u, { message: 'name must be 1 to 100 characters in one line and not begin or end with a space' })
  @MaxLength(100)
  readonly name!: string;

  @ApiProperty({ enum: apiRoles, enumName: 'ApiRole', example: 'viewer' })
  @IsIn(apiRoles)
  readonly role!: ApiRole;

  @ApiPropertyOptional({
    type: 'string',
    format: 'date-time',
    example: '2027-07-01T00:00:00.000Z',
    description: 'Absent: it does not expire',
  })
  @IsOptional()
  @Type(() => Date)
  @IsDate()
  @MinDate(() => new Date(), { message: 'expires_at must be in the future' })
  readonly expires_at?: Date;
}

/** How a key is rotated. */
export class RotateKeyRequest {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 720,
    default: DEFAULT_OVERLAP_HOURS,
    description: 'Hours in which the old key still works; 0: none',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(720)
  readonly overlap_hours: number = DEFAULT_OVERLAP_HOURS;
}

/** An API key, without the key. */
export class ApiKeyDto {
  @ApiProperty({ example: '7' })
  readonly id!: string;

  @ApiProperty({ example: 'shop' })
  readonly name!: string;

  @ApiProperty({ example: '1a2b3c4d', description: 'How the key begins, after `tds_`' })
  readonly prefix!: string;

  @ApiProperty({ enum: apiRoles, enumName: 'ApiRole', example: 'viewer' })
  readonly role!: ApiRole;

  @ApiProperty({ example: true, description: 'Neither revoked nor expired' })
  readonly is_live!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-07-01T10:00:00.000Z' })
  readonly created_at!: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    example: 'key:operations',
    description: 'Null for the keys a process makes at its first start',
  })
  readonly created_by!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: null })
  readonly expires_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: '2026-07-01T10:31:00.000Z', description: 'To the minute' })
  readonly last_used_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: null })
  readonly revoked_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'The key it took the place of' })
  readonly replaces_id!: string | null;
}

/** An API key just made. */
export class MadeApiKeyDto extends ApiKeyDto {
  @ApiProperty({ example: 'tds_1a2b3c4d_…', description: 'The key itself; shown this once' })
  readonly key!: string;
}

export function toApiKeyDto(view: ApiKeyView): ApiKeyDto {
  return {
    id: view.id,
    name: view.name,
    prefix: view.prefix,
    role: view.role,
    is_live: view.isLive,
    created_at: view.createdAt.toISOString(),
    created_by: view.createdBy,
    expires_at: view.expiresAt?.toISOString() ?? null,
    last_used_at: view.lastUsedAt?.toISOString() ?? null,
    revoked_at: view.revokedAt?.toISOString() ?? null,
    replaces_id: view.replacesId,
  };
}

export function toMadeApiKeyDto({ key, ...view }: MadeApiKey): MadeApiKeyDto {
  return { ...toApiKeyDto(view), key };
}
