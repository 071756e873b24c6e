import { Query } from '@nestjs/cqrs';

/** A whole read that failed, and nothing has read the type whole since. */
export interface FailedPass {
  readonly runId: string;
  readonly entityType: string;
  readonly error: string | null;
  readonly processed: number;
  readonly failedAt: Date;
}

/** Entity types whose last full run failed a while ago, and not too long: what it had reached is then gone on from. */
export class FailedPassesQuery extends Query<readonly FailedPass[]> {
  constructor(
    readonly forSeconds: number,
    readonly noLongerThanSeconds: number,
  ) {
    super();
  }
}
