import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const TYPE_NAME = /^[a-z][a-z0-9_-]{0,49}$/;
const NOT_A_NAME = { message: 'entity_type must be the name of an entity type, such as product' };

/** What to resume. */
export class ResumeWritingRequest {
  @ApiPropertyOptional({ example: 'products', description: 'Entity type, or a name of it. Absent: every pause ends' })
  @IsOptional()
  @Matches(TYPE_NAME, NOT_A_NAME)
  readonly entity_type?: string;
}

/** What to pause, and why. */
export class PauseWritingRequest {
  @ApiProperty({ example: 'the shop imports prices', maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  readonly reason!: string;

  @ApiPropertyOptional({ example: 'products', description: 'Entity type, or a name of it. Absent: everything' })
  @IsOptional()
  @Matches(TYPE_NAME, NOT_A_NAME)
  readonly entity_type?: string;
}

/** A pause in force. */
export class WritingPauseDto {
  @ApiProperty({ type: 'string', nullable: true, example: 'product', description: 'Null: everything' })
  readonly entity_type!: string | null;

  @ApiProperty({ example: 'key:operations' })
  readonly paused_by!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'the shop imports prices' })
  readonly reason!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly paused_at!: string;
}

/** A run that waits before its next page. */
export class WaitingRunDto {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;
}

/** What is paused. */
export class PauseStateDto {
  @ApiProperty({ description: 'Whether everything is paused' })
  readonly paused!: boolean;

  @ApiProperty({ type: [WritingPauseDto] })
  readonly pauses!: readonly WritingPauseDto[];

  @ApiProperty({ type: [WaitingRunDto], description: 'Running runs of what is paused: they go on when it is resumed' })
  readonly waiting_runs!: readonly WaitingRunDto[];
}
