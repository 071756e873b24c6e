/** A queue that takes part. Handlers do nothing: what is measured is the queue. */
export interface QueueContestant {
  /** Adds jobs. Not timed. */
  enqueue(count: number): Promise<void>;
  /** Works off what waits, `count` jobs. Resolves when the database knows the last of them as done. */
  drain(count: number): Promise<void>;
  stop(): Promise<void>;
}

/** What all contestants are given alike. */
export interface QueueTerms {
  readonly databaseUrl: string;
  /** Jobs claimed and completed together, where the queue can. */
  readonly batchSize: number;
  /** Loops that claim. */
  readonly loops: number;
  readonly folder: string;
}
