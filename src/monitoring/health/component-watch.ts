import { Clock } from '@libs/resilience';
import { BeforeApplicationShutdown, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import type { ComponentStatus } from './component';
import { type ComponentChange, ComponentHistory } from './component-history';
import { Components } from './components';

/** Between two looks, ms: what is shorter is not in the history. */
const WATCH_MS = 15_000;
/** Changes remembered while they cannot be written. */
const MAX_UNWRITTEN = 500;

/** Writes down when components go up and down. What happens while the database is away is written when it is back, with its time. */
@Injectable()
export class ComponentWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly known = new Map<string, ComponentStatus>();
  private unwritten: ComponentChange[] = [];
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly components: Components,
    private readonly history: ComponentHistory,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(ComponentWatch.name);
  }

  onApplicationBootstrap(): void {
    if (!this.config.roles.has('api')) return;
    this.run().catch((err: unknown) => {
      if (!this.stopping.signal.aborted) this.logger.error({ err }, 'components are not watched');
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the process was stopped'));
    await this.looking;
  }

  /** One look at all components. Never throws. */
  async look(): Promise<void> {
    const at = this.clock.now();
    for (const { name, status, reason } of await this.components.reports()) {
      if (this.known.get(name) === status) continue;
      if (this.known.has(name)) this.logger.info({ component: name, status, reason }, 'component changed');
      this.known.set(name, status);
      this.unwritten.push({ component: name, status, reason, at });
    }
    this.unwritten = this.unwritten.slice(-MAX_UNWRITTEN);
    await this.write();
  }

  private async write(): Promise<void> {
    const changes = this.unwritten;
    if (changes.length === 0) return;
    try {
      // One time after the other: each is compared with what was last known, which the one before it may have changed.
      for (const at of new Set(changes.map((change) => change.at))) await this.history.record(changes.filter((change) => change.at === at));
      this.unwritten = [];
    } catch (err) {
      this.logger.debug({ err }, 'changes of components could not be written yet');
    }
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    await this.database.whenReady();
    while (!signal.aborted) {
      this.looking = this.look();
      await this.looking;
      await this.clock.sleep(WATCH_MS, signal).catch(() => undefined);
    }
  }
}
