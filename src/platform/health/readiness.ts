import { PinoLogger } from '@tds/platform/logging';
import { Injectable } from '@nestjs/common';
import { HealthCheckService, HealthIndicatorService, type HealthCheckResult, type HealthIndicatorResult } from '@nestjs/terminus';
import { ServiceUnavailableException } from '@nestjs/common';
import { boundedCheck } from './bounded-check';
import { ComponentDownError, HealthRegistry, type HealthCheck, type HealthFacts } from './health-registry';

/** Longest a check may take. An orchestrator's probe usually gives up after one to a few seconds. Milliseconds. */
export const CHECK_TIMEOUT_MS = 1_000;

/** Can this process take webhooks and serve reads? Asks every registered check at once. */
@Injectable()
export class Readiness {
  private readonly bounded = new Map<HealthCheck, () => Promise<HealthFacts>>();
  private lastDown = '';
  private isLeaving = false;

  constructor(
    private readonly registry: HealthRegistry,
    private readonly terminus: HealthCheckService,
    private readonly indicators: HealthIndicatorService,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(Readiness.name);
  }

  /** The process stops: from now on it is not ready, whatever its components say, though it still answers for a while. */
  leave(): void {
    this.isLeaving = true;
  }

  /** `status` is `ok`, `error` or `shutting_down`; `details` has every component, `error` those that are down with the reason. */
  async check(): Promise<HealthCheckResult> {
    const result = await this.ask();
    this.logChange(Object.keys(result.error ?? {}));
    return this.isLeaving ? { ...result, status: 'shutting_down' } : result;
  }

  private async ask(): Promise<HealthCheckResult> {
    const checks = this.registry.all().map((check) => () => this.indicate(check));
    try {
      return await this.terminus.check(checks);
    } catch (error) {
      if (error instanceof ServiceUnavailableException) return error.getResponse() as HealthCheckResult;
      throw error;
    }
  }

  private async indicate(check: HealthCheck): Promise<HealthIndicatorResult> {
    const indicator = this.indicators.check(check.name);
    try {
      return indicator.up(await this.boundedOf(check)());
    } catch (error) {
      if (error instanceof ComponentDownError) return indicator.down({ message: error.message, ...error.facts });
      this.logger.error({ err: error, component: check.name }, 'health check failed');
      return indicator.down({ message: 'the check itself failed' });
    }
  }

  private boundedOf(check: HealthCheck): () => Promise<HealthFacts> {
    const bounded = this.bounded.get(check) ?? boundedCheck(check, CHECK_TIMEOUT_MS);
    this.bounded.set(check, bounded);
    return bounded;
  }

  /** One line per change: probes come every few seconds. */
  private logChange(down: readonly string[]): void {
    const now = down.join(',');
    if (now === this.lastDown) return;
    if (now === '') this.logger.info('ready');
    else this.logger.warn({ down }, 'not ready');
    this.lastDown = now;
  }
}
