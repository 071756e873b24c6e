import { Query } from '@nestjs/cqrs';

/** A worker loop, of any process. */
export interface WorkerView {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  readonly startedAt: Date;
  readonly heartbeatAt: Date;
  readonly stoppedAt: Date | null;
  /** Has given a sign of life within a lease, and not stopped. */
  readonly isActive: boolean;
  readonly claimed: string;
  readonly completed: string;
  readonly failed: string;
}

/** Worker loops of all processes, active ones first; gone ones for a day. */
export class ListWorkersQuery extends Query<readonly WorkerView[]> {}
