import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDefined, IsInt, IsOptional, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { z } from 'zod';
import type { SettingVersion } from '../setting-store';
import type { SettingView } from '../settings';

/** What the database can count to. */
const MAX_VERSION = 2_147_483_647;

const ANY_VALUE = {
  oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }, { type: 'object' }, { type: 'array', items: {} }],
  nullable: true,
};

/** A run-time setting. */
export class SettingDto {
  @ApiProperty({ example: 'healing.interval_minutes' })
  readonly key!: string;

  @ApiProperty({ example: 'Minutes between two rounds of auto-healing' })
  readonly description!: string;

  @ApiProperty({ ...ANY_VALUE, example: 5 })
  readonly value!: unknown;

  @ApiProperty({ ...ANY_VALUE, example: 5, description: 'What it is while nobody has set it: the environment’s value' })
  readonly default!: unknown;

  @ApiProperty({ enum: ['environment', 'database'], example: 'environment' })
  readonly source!: 'environment' | 'database';

  @ApiProperty({ example: 0, description: '0: never set. Send it back with a change, so that nobody overwrites what they have not seen' })
  readonly version!: number;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly updated_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'key:admin' })
  readonly updated_by!: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { type: 'integer', minimum: 1, maximum: 1440 },
    description: 'JSON Schema of a value',
  })
  readonly schema!: object;
}

/** A version of a setting. */
export class SettingVersionDto {
  @ApiProperty({ example: 3 })
  readonly version!: number;

  @ApiProperty({ ...ANY_VALUE, example: 10, description: 'Null: the environment’s value' })
  readonly value!: unknown;

  @ApiProperty({ format: 'date-time' })
  readonly changed_at!: string;

  @ApiProperty({ example: 'key:admin' })
  readonly changed_by!: string;
}

/** Sets a value. */
export class SetSettingRequest {
  @ApiProperty({ ...ANY_VALUE, nullable: false, example: 10 })
  @IsDefined()
  readonly value!: unknown;

  @ApiPropertyOptional({
    example: 0,
    minimum: 0,
    maximum: MAX_VERSION,
    description: 'The version you have seen; left out, the change counts whatever it is',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAX_VERSION)
  readonly version?: number;
}

/** Takes a value back. */
export class UnsetSettingQuery {
  @ApiPropertyOptional({ minimum: 0, maximum: MAX_VERSION, type: 'integer', description: 'The version you have seen' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAX_VERSION)
  readonly version?: number;
}

export function toSettingDto({ definition, value, fallback, source, version, updatedAt, updatedBy }: SettingView): SettingDto {
  const { key, description, schema } = definition;
  return {
    key,
    description,
    value,
    default: fallback,
    source,
    version,
    updated_at: updatedAt?.toISOString() ?? null,
    updated_by: updatedBy,
    schema: z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  };
}

export function toSettingVersionDto({ version, value, changedAt, changedBy }: SettingVersion): SettingVersionDto {
  return { version, value, changed_at: changedAt.toISOString(), changed_by: changedBy };
}
