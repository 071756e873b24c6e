import type { BenchOptions } from '../options';
import type { BenchServer } from './bench-server';
import type { Measurement } from './measurement';

/** What a benchmark gets. */
export interface BenchContext {
  readonly server: BenchServer;
  readonly options: BenchOptions;
  /** Tells whoever waits what is going on. */
  readonly progress: (text: string) => void;
}

/** One benchmark: measures, and answers with its lines of the table. */
export type Benchmark = (context: BenchContext) => Promise<readonly Measurement[]>;
