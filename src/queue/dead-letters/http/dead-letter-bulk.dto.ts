import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsNumber, IsString, Max, MaxLength, Min } from 'class-validator';
import { MAX_BULK } from '../commands/bulk-result';
import { DEFAULT_PACE } from '../commands/retry-dead-letters.command';
import { BulkScopeDto } from './dead-letter-filter.dto';

/** How a call about many dead letters is bounded. */
class BulkRequest extends BulkScopeDto {
  @ApiPropertyOptional({ default: false, description: 'Count, and do nothing' })
  @IsBoolean()
  readonly dry_run: boolean = false;

  @ApiPropertyOptional({ minimum: 1, maximum: MAX_BULK, default: MAX_BULK, type: 'integer', description: 'Most letters of this call' })
  @IsInt()
  @Min(1)
  @Max(MAX_BULK)
  readonly limit: number = MAX_BULK;
}

/** Which dead letters to try again, how, and how fast. */
export class BulkRetryRequest extends BulkRequest {
  @ApiPropertyOptional({
    enum: ['fetch', 'original'],
    default: 'fetch',
    description: '`fetch`: ask the source for each record. `original`: replay what we had; letters without a payload are skipped',
  })
  @IsIn(['fetch', 'original'])
  readonly payload: 'fetch' | 'original' = 'fetch';

  @ApiPropertyOptional({ minimum: 0, maximum: MAX_BULK, default: DEFAULT_PACE.burst, type: 'integer', description: 'Tried at once' })
  @IsInt()
  @Min(0)
  @Max(MAX_BULK)
  readonly burst: number = DEFAULT_PACE.burst;

  @ApiPropertyOptional({ minimum: 0.1, maximum: 1_000, default: DEFAULT_PACE.perSecond, description: 'The others, letters per second' })
  @IsNumber()
  @Min(0.1)
  @Max(1_000)
  readonly per_second: number = DEFAULT_PACE.perSecond;
}

/** Which dead letters need no further try, and why. */
export class BulkResolveRequest extends BulkRequest {
  @ApiProperty({ maxLength: 2000, example: 'items of the closed branch' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  readonly notes!: string;
}

/** What a retry of many did, or would do. */
export class BulkRetriedDto {
  @ApiProperty({ example: false })
  readonly dry_run!: boolean;

  @ApiProperty({ example: 412, description: 'Open letters the filter found' })
  readonly matched!: number;

  @ApiProperty({ example: 400, description: 'Given back to the queue now; with dry_run: that would be' })
  readonly queued!: number;

  @ApiProperty({ example: 12, description: 'Left alone: being tried already, or without a payload to replay' })
  readonly skipped!: number;

  @ApiProperty({ example: 0, description: 'Left for another call' })
  readonly remaining!: number;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When the last of them is due' })
  readonly last_due_at!: string | null;
}

/** What a resolution of many did, or would do. */
export class BulkResolvedDto {
  @ApiProperty({ example: false })
  readonly dry_run!: boolean;

  @ApiProperty({ example: 412, description: 'Open letters the filter found' })
  readonly matched!: number;

  @ApiProperty({ example: 412, description: 'Closed now; with dry_run: that would be' })
  readonly resolved!: number;

  @ApiProperty({ example: 0, description: 'Left for another call' })
  readonly remaining!: number;
}
