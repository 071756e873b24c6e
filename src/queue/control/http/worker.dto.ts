import { ApiProperty } from '@nestjs/swagger';
import type { WorkerView } from '../queries/list-workers.query';

/** A worker loop of any process. */
export class WorkerDto {
  @ApiProperty({ example: 'app-1:42:5d8f0c21:1', description: 'Host, process, run, number' })
  readonly id!: string;

  @ApiProperty({ example: 'app-1' })
  readonly host!: string;

  @ApiProperty({ example: 42 })
  readonly pid!: number;

  @ApiProperty({ enum: ['active', 'stopped', 'lost'], example: 'active', description: 'lost: no sign of life within a lease' })
  readonly status!: 'active' | 'stopped' | 'lost';

  @ApiProperty({ format: 'date-time' })
  readonly started_at!: string;

  @ApiProperty({ format: 'date-time' })
  readonly heartbeat_at!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly stopped_at!: string | null;

  @ApiProperty({ example: 5421, description: 'Jobs claimed since it started' })
  readonly claimed!: number;

  @ApiProperty({ example: 5420 })
  readonly completed!: number;

  @ApiProperty({ example: 1 })
  readonly failed!: number;
}

/** Whether the worker loops of the process that answers run. */
export class WorkersStateDto {
  @ApiProperty()
  readonly running!: boolean;
}

/** A worker loop as the API tells it. */
export function toWorkerDto(worker: WorkerView): WorkerDto {
  return {
    id: worker.id,
    host: worker.host,
    pid: worker.pid,
    status: worker.isActive ? 'active' : worker.stoppedAt ? 'stopped' : 'lost',
    started_at: worker.startedAt.toISOString(),
    heartbeat_at: worker.heartbeatAt.toISOString(),
    stopped_at: worker.stoppedAt?.toISOString() ?? null,
    claimed: Number(worker.claimed),
    completed: Number(worker.completed),
    failed: Number(worker.failed),
  };
}
