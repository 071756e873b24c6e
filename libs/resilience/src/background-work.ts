/** Work that goes on behind whoever began it, each under an id, until it has ended or the process stops. */
export class BackgroundWork {
  private readonly stopping = new AbortController();
  private readonly underWay = new Map<string, Promise<void>>();

  /** Aborts when the process stops. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /** Begins work, which sees to its own failures: it must not reject. */
  begin(id: string, work: () => Promise<void>): Promise<void> {
    const begun = work().finally(() => this.underWay.delete(id));
    this.underWay.set(id, begun);
    return begun;
  }

  /** Work under way; undefined when it has ended, or was never begun here. */
  of(id: string): Promise<void> | undefined {
    return this.underWay.get(id);
  }

  /** Tells all work to end, and waits until it has, that included which was begun meanwhile. */
  async stop(): Promise<void> {
    this.stopping.abort(new Error('the process was stopped'));
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay.values());
  }
}
