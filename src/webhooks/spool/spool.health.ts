import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import type { HealthCheck, HealthFacts } from '@tds/platform/health';
import { SpoolReader } from './spool-reader';

/** Tells what is spooled. Never down: webhooks that wait on disk are no reason to send new ones elsewhere. */
@Injectable()
export class SpoolHealth implements HealthCheck {
  readonly name = 'spool';

  constructor(
    private readonly reader: SpoolReader,
    private readonly clock: Clock,
  ) {}

  async check(): Promise<HealthFacts> {
    try {
      const { isEnabled, spoolingSince, entries, bytes, oldestAt, damagedSegments } = await this.reader.status();
      if (!isEnabled) return { enabled: false };
      const oldestSeconds = oldestAt === null ? 0 : Math.max(0, Math.round((this.clock.now().getTime() - oldestAt.getTime()) / 1_000));
      return { spooling: spoolingSince !== null, entries, bytes, oldest_seconds: oldestSeconds, damaged_segments: damagedSegments };
    } catch {
      return { readable: false };
    }
  }
}
