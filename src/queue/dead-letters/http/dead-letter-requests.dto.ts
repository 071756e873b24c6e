import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Allow, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

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

/** Why a resolution is taken back. */
export class ReopenRequest {
  @ApiPropertyOptional({ maxLength: 2000, example: 'it is still missing' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  readonly notes?: string;
}
