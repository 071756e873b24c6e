import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import type { BreakerState, BreakerView } from '../breaker-view';

const STATES: readonly BreakerState[] = ['closed', 'open', 'half_open'];

/** One change of state. */
export class BreakerChangeDto {
  @ApiProperty({ enum: STATES, example: 'closed' })
  readonly from!: BreakerState;

  @ApiProperty({ enum: STATES, example: 'open' })
  readonly to!: BreakerState;

  @ApiProperty({ type: 'string', nullable: true, example: 'zoho.server_error' })
  readonly reason!: string | null;

  @ApiProperty({ example: 'system', description: '`system` where the breaker decided itself' })
  readonly actor!: string;

  @ApiProperty({ format: 'date-time' })
  readonly at!: string;
}

/** A circuit breaker as the API tells it. */
export class BreakerDto {
  @ApiProperty({ example: 'zoho:books:10234695' })
  readonly name!: string;

  @ApiProperty({ enum: STATES, example: 'closed' })
  readonly state!: BreakerState;

  @ApiProperty({ example: 0, description: 'Failures in a row' })
  readonly failures!: number;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Error code of the last failure, or what a person gave' })
  readonly reason!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly opened_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'The next call after this probes' })
  readonly next_probe_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly last_changed!: string | null;

  @ApiProperty({ example: 'system' })
  readonly changed_by!: string;

  @ApiProperty({ example: true, description: 'Whether a person may open and reset it; `database` only tells what is' })
  readonly is_controllable!: boolean;

  @ApiProperty({ type: [BreakerChangeDto], description: 'The latest changes, newest first' })
  readonly history!: BreakerChangeDto[];
}

/** Opens a breaker by hand. */
export class OpenBreakerRequest {
  @ApiPropertyOptional({ example: 'Zoho announced maintenance', maxLength: 500 })
  @IsOptional()
  @IsString()
  @Length(1, 500)
  readonly reason?: string;

  @ApiPropertyOptional({ example: 3600, minimum: 1, maximum: 604_800, default: 3600, description: 'Seconds until probes decide again' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(604_800)
  readonly seconds?: number;
}

export function toBreakerDto(view: BreakerView): BreakerDto {
  return {
    name: view.name,
    state: view.state,
    failures: view.failures,
    reason: view.reason,
    opened_at: view.openedAt?.toISOString() ?? null,
    next_probe_at: view.nextProbeAt?.toISOString() ?? null,
    last_changed: view.lastChangedAt?.toISOString() ?? null,
    changed_by: view.changedBy,
    is_controllable: view.isControllable,
    history: view.history.map(({ from, to, reason, actor, at }) => ({ from, to, reason, actor, at: at.toISOString() })),
  };
}
