import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsString, Matches, ValidateIf } from 'class-validator';
import { RUNNABLE_MODES, type RunnableMode } from '../../modes/sync-modes';

/** Modes about records that are named. */
const NAMED_MODES: ReadonlySet<RunnableMode> = new Set(['specific', 'repair']);

/** Most records such a run may name. */
const MAX_IDS = 10_000;

/** How to sync an entity type. */
export class SyncRequestDto {
  @ApiProperty({ enum: RUNNABLE_MODES, example: 'incremental' })
  @IsIn(RUNNABLE_MODES)
  readonly mode!: RunnableMode;

  @ApiPropertyOptional({
    type: [String],
    example: ['4409942100000100001'],
    description: 'For `specific` and `repair`: the records, by Zoho id',
  })
  @ValidateIf((request: SyncRequestDto) => NAMED_MODES.has(request.mode) || request.ids !== undefined)
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MAX_IDS)
  @IsString({ each: true })
  @Matches(/^[\w.:-]{1,64}$/, { each: true, message: 'each id must be a Zoho id: 1 to 64 letters, digits, or . : - _' })
  readonly ids?: readonly string[];
}
