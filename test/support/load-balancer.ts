import { setTimeout } from 'node:timers/promises';
import type { TdsProcess } from './tds-process';

/** Between two questions for readiness, ms. */
const PROBE_MS = 100;

/** Sends requests to those processes that say they are ready, in turn, as whatever stands before several processes does. */
export class LoadBalancer {
  /** Requests that got no answer, by what went wrong. */
  readonly broken: string[] = [];
  private readonly ready = new Set<TdsProcess>();
  private turn = 0;
  private isStopped = false;
  private readonly probing: Promise<unknown>;

  constructor(private readonly processes: readonly TdsProcess[]) {
    this.probing = Promise.all(processes.map((each) => this.probe(each)));
  }

  /** How many take requests. */
  get size(): number {
    return this.ready.size;
  }

  /** One attempt; null when no answer came. */
  async request(path: string, init: RequestInit = {}): Promise<Response | null> {
    const ready = this.processes.filter((each) => this.ready.has(each));
    const chosen = ready[(this.turn += 1) % ready.length];
    try {
      if (!chosen) throw new Error('nobody is ready');
      const response = await fetch(`${chosen.url}${path}`, init);
      // A connection can still break within the body.
      return new Response(await response.arrayBuffer(), response);
    } catch (error) {
      const { message, cause } = error as Error & { cause?: { code?: string; message?: string } };
      this.broken.push(`${init.method ?? 'GET'} ${path}: ${cause?.code ?? cause?.message ?? message}`);
      return null;
    }
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.probing;
  }

  private async probe(process: TdsProcess): Promise<void> {
    while (!this.isStopped) {
      const isReady = await fetch(`${process.url}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) this.ready.add(process);
      else this.ready.delete(process);
      await setTimeout(PROBE_MS);
    }
  }
}
