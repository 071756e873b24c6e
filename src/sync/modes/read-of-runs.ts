import type { AppliedPage, RunOfEntity } from './listing-reader';
import { NOTHING_READ, type ReadSoFar, readFurther } from './read-so-far';

/** What the pages of a listing held for each run that wants something of it. */
export class ReadOfRuns {
  private readonly soFar: Map<RunOfEntity, ReadSoFar>;

  /** @param before What pages read earlier held for each of these runs. */
  constructor(runs: readonly RunOfEntity[], before: ReadSoFar = NOTHING_READ) {
    this.soFar = new Map(runs.map((each) => [each, before]));
  }

  take({ readOf }: AppliedPage): void {
    for (const [each, page] of readOf) this.soFar.set(each, readFurther(this.of(each), page));
  }

  of(each: RunOfEntity): ReadSoFar {
    return this.soFar.get(each) ?? NOTHING_READ;
  }
}
