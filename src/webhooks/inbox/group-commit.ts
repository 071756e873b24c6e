/** How items are gathered into groups, and how many may wait. */
export interface GroupCommitOptions<Item, Result> {
  /** Writes a group in one go: all of it or nothing. Answers in the order of the items. */
  readonly write: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** What an item weighs in a group, bytes. */
  readonly bytesOf: (item: Item) => number;
  /** Is one of the items to blame for this error, so that its neighbours could be written without it? */
  readonly isItemsFault: (error: unknown) => boolean;
  /** Groups written at the same time. */
  readonly maxInFlight: number;
  /** Items that must wait before another group is started beside one under way: small groups cost as much as large ones. */
  readonly minItemsBeside: number;
  /** Items of a group. */
  readonly maxItems: number;
  /** Bytes of a group; an item larger than that goes alone. */
  readonly maxBytes: number;
  /** Bytes of all items that wait; what comes beyond is refused. */
  readonly maxWaitingBytes: number;
}

/** Too much waits already. Nothing was written. */
export class GroupCommitFullError extends Error {
  constructor(readonly waiting: number) {
    super(`${waiting} items wait already`);
    this.name = 'GroupCommitFullError';
  }
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly bytes: number;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Lets callers that come at the same time share one write, as databases do with their logs: while a group is being written the next one
 * gathers, so that the rate is bound by what a write of many costs and not by one commit per caller. An item that comes alone is written
 * at once; nobody waits for company.
 */
export class GroupCommit<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private waitingBytes = 0;
  private inFlight = 0;
  private isScheduled = false;

  constructor(private readonly options: GroupCommitOptions<Item, Result>) {}

  /**
   * Resolves when the item's group is written.
   *
   * @throws GroupCommitFullError; what `write` threw.
   */
  submit(item: Item): Promise<Result> {
    const bytes = this.options.bytesOf(item);
    if (this.waiting.length > 0 && this.waitingBytes + bytes > this.options.maxWaitingBytes) {
      return Promise.reject(new GroupCommitFullError(this.waiting.length));
    }
    return new Promise<Result>((resolve, reject) => {
      this.waiting.push({ item, bytes, resolve, reject });
      this.waitingBytes += bytes;
      this.schedule();
    });
  }

  /** After this turn of the event loop, so that requests read from the network together are written together. */
  private schedule(): void {
    if (this.isScheduled || !this.canStart()) return;
    this.isScheduled = true;
    setImmediate(() => {
      this.isScheduled = false;
      this.start();
    });
  }

  private start(): void {
    while (this.canStart()) {
      this.inFlight += 1;
      void this.settle(this.take()).finally(() => {
        this.inFlight -= 1;
        this.schedule();
      });
    }
  }

  private canStart(): boolean {
    const { maxInFlight, minItemsBeside } = this.options;
    return this.inFlight < maxInFlight && this.waiting.length >= (this.inFlight === 0 ? 1 : minItemsBeside);
  }

  /** The next group, oldest items first. */
  private take(): readonly Waiting<Item, Result>[] {
    let count = 0;
    let bytes = 0;
    for (const { bytes: own } of this.waiting) {
      if (count > 0 && (count === this.options.maxItems || bytes + own > this.options.maxBytes)) break;
      count += 1;
      bytes += own;
    }
    this.waitingBytes -= bytes;
    return this.waiting.splice(0, count);
  }

  /** Writes a group and answers everybody in it. Never rejects. */
  private async settle(group: readonly Waiting<Item, Result>[]): Promise<void> {
    let results: readonly Result[];
    try {
      results = await this.options.write(group.map(({ item }) => item));
    } catch (error) {
      if (group.length > 1 && this.options.isItemsFault(error)) return this.settleHalves(group);
      for (const { reject } of group) reject(error);
      return;
    }
    group.forEach(({ resolve }, index) => resolve(results[index] as Result));
  }

  /** One item spoils the write: halving finds it in few steps, and its neighbours never hear of it. */
  private async settleHalves(group: readonly Waiting<Item, Result>[]): Promise<void> {
    const middle = Math.ceil(group.length / 2);
    await this.settle(group.slice(0, middle));
    await this.settle(group.slice(middle));
  }
}
