import type { Topic } from '@/api/topics';

/** Collects topics and refreshes them together: a hundred events a second must not become a hundred requests. */
export class RefreshBatch {
  private readonly topics = new Set<Topic>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly refresh: (topics: readonly Topic[]) => void,
    /** Longest a topic waits, ms. */
    private readonly intervalMs: number,
  ) {}

  add(topics: readonly Topic[]): void {
    for (const topic of topics) this.topics.add(topic);
    this.timer ??= setTimeout(() => this.flush(), this.intervalMs);
  }

  /** Forgets what waits. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.topics.clear();
  }

  private flush(): void {
    const topics = [...this.topics];
    this.stop();
    this.refresh(topics);
  }
}
