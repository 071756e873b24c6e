import { Query } from '@nestjs/cqrs';

/** Runs that began within the last hours, by what became of them. */
export interface RunStatistics {
  readonly started: number;
  readonly running: number;
  readonly completed: number;
  readonly failed: number;
  readonly cancelled: number;
  /** Records they read. */
  readonly processed: number;
  /** Calls they spent. */
  readonly apiCalls: number;
}

/** Runs of the last hours. */
export class RunStatisticsQuery extends Query<RunStatistics> {
  constructor(readonly hours: number) {
    super();
  }
}
