import { statfs } from 'node:fs/promises';
import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { CircuitBreakers } from '@tds/platform/breakers';
import { AnswerCache } from '@tds/platform/cache';
import { AppConfig } from '@tds/platform/config';
import { ComponentDownError, HealthRegistry, boundedCheck } from '@tds/platform/health';
import { PinoLogger } from '@tds/platform/logging';
import { Schedules } from '@tds/platform/scheduling';
import { Settings } from '@tds/platform/settings';
import { ListWorkersQuery, QueueSummaryQuery, queueDepthWarning } from '@tds/queue';
import { WebhookDoorQuery, WebhookStatsQuery } from '@tds/webhooks';
import { GetQuotaQuery } from '@tds/zoho-integration';
import { diskFreePercent } from '../alerts';
import { type Component, type ComponentReport, type NamedReport, down, up } from './component';
import {
  judgeBreakers,
  judgeCache,
  judgeDisk,
  judgeQueue,
  judgeQuota,
  judgeSchedules,
  judgeWebhooks,
  judgeWorkers,
} from './judge-components';

/** Longest a component may take to answer, ms. One that hangs must not hang the answer about the others. */
const CHECK_TIMEOUT_MS = 2_000;

/** All components of the installation, as this process sees them. Others may be added: `components.add({ name, check })`. */
@Injectable()
export class Components {
  private readonly checks = new Map<string, () => Promise<ComponentReport>>();

  constructor(
    private readonly queries: QueryBus,
    private readonly breakers: CircuitBreakers,
    private readonly schedules: Schedules,
    private readonly cache: AnswerCache,
    private readonly readiness: HealthRegistry,
    private readonly settings: Settings,
    private readonly config: AppConfig,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(Components.name);
    for (const component of this.own()) this.add(component);
  }

  /** @throws Error when the name is taken. */
  add(component: Component): void {
    if (this.checks.has(component.name)) throw new Error(`the component ${component.name} is added twice`);
    this.checks.set(component.name, boundedCheck(component, CHECK_TIMEOUT_MS));
  }

  /** Asks all at once; always answers, within two seconds. */
  reports(): Promise<readonly NamedReport[]> {
    const needed = this.readiness.all().filter(({ name }) => !this.checks.has(name));
    const asked: [string, () => Promise<ComponentReport>][] = [
      ...needed.map((check) => [check.name, boundedCheck({ check: async () => up(await check.check()) }, CHECK_TIMEOUT_MS)] as const),
      ...this.checks,
    ].map(([name, check]) => [name, check]);
    return Promise.all(asked.map(async ([name, check]) => ({ name, ...(await this.report(name, check)) })));
  }

  private async report(name: string, check: () => Promise<ComponentReport>): Promise<ComponentReport> {
    try {
      return await check();
    } catch (error) {
      if (error instanceof ComponentDownError) return down(error.message, error.facts);
      this.logger.warn({ err: error, component: name }, 'a component could not be asked');
      return down('it could not be asked');
    }
  }

  private own(): readonly Component[] {
    const summary = () => this.queries.execute(new QueueSummaryQuery());
    return [
      { name: 'queue', check: async () => judgeQueue(await summary(), this.settings.get(queueDepthWarning)) },
      {
        name: 'workers',
        check: async () => judgeWorkers(...(await Promise.all([this.queries.execute(new ListWorkersQuery()), summary()]))),
      },
      {
        name: 'webhooks',
        check: async () => {
          const [stats, door] = await Promise.all([
            this.queries.execute(new WebhookStatsQuery()),
            this.queries.execute(new WebhookDoorQuery()),
          ]);
          return judgeWebhooks(stats, door.isOpen);
        },
      },
      { name: 'circuit_breakers', check: async () => judgeBreakers(await this.breakers.list()) },
      { name: 'quota', check: async () => judgeQuota(await this.queries.execute(new GetQuotaQuery()), this.clock.now()) },
      { name: 'schedules', check: async () => judgeSchedules(await this.schedules.list()) },
      { name: 'disk', check: () => this.disk() },
      { name: 'cache', check: async () => judgeCache(this.config.redis.url !== undefined, this.cache.isAvailable) },
    ];
  }

  private async disk(): Promise<ComponentReport> {
    try {
      const { bavail, blocks, bsize } = await statfs(this.config.dataDir);
      return judgeDisk(bavail * bsize, blocks * bsize, this.settings.get(diskFreePercent));
    } catch (error) {
      // Made when it is first needed: an external database, no image yet.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return up();
      throw error;
    }
  }
}
