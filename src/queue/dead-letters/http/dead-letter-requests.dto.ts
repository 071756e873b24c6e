import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@tds/platform/http';
import { Transform } from 'class-transformer';
import { Allow, IsBoolean, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import type { FailureClass } from '../../jobs/job';

const CLASSES: readonly FailureClass[] = ['ours', 'theirs', 'weather'];

/** Which dead letters to list. */
export class DeadLetterListQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'product' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly entity_type?: string;

  @ApiPropertyOptional({ enum: CLASSES, description: 'Whose trouble it is: ours, bad data, or network, quota, outage' })
  @IsOptional()
  @IsIn(CLASSES)
  readonly class?: FailureClass;

  @ApiPropertyOptional({ default: false, description: 'Resolved ones instead of open ones' })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  readonly resolved: boolean = false;
}

/** How to try a dead letter again. */
export class RetryRequest {
  @ApiPropertyOptional({
    description:
      'Absent: fetch the record from its source. `original`: replay what we had. An object (or its JSON text): apply this instead.',
    oneOf: [{ type: 'string', enum: ['original'] }, { type: 'object' }],
    example: { item_id: '460000000026049', name: 'Cap, black', rate: '12.50' },
  })
  @IsOptional()
  @Allow()
  readonly payload?: unknown;

  @ApiPropertyOptional({ maxLength: 2000, example: 'unit was missing, added' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly notes?: string;
}

/** Why a dead letter needs no further try. */
export class ResolveRequest {
  @ApiProperty({ maxLength: 2000, example: 'record was deleted in Zoho' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  readonly notes!: string;
}
