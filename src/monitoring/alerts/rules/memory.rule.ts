import { hostname } from 'node:os';
import { Injectable } from '@nestjs/common';
import { Settings } from '@tds/platform/settings';
import { memoryLimitMegabytes, memoryPercent } from '../alerts.settings';
import type { AlertRule, Condition } from './alert-rule';
import { containerMemory } from './container-memory';

const MEGABYTE = 1_048_576;
/** From here on the kernel is near. */
const CRITICAL_PERCENT = 95;

/** Each process looks at itself, or at its container. */
@Injectable()
export class MemoryRule implements AlertRule {
  readonly id = 'process.memory';
  readonly scope = 'process';
  readonly thresholds = [memoryPercent, memoryLimitMegabytes];

  constructor(private readonly settings: Settings) {}

  async look(): Promise<readonly Condition[]> {
    const configured = this.settings.get(memoryLimitMegabytes) * MEGABYTE;
    const memory = configured > 0 ? { used: process.memoryUsage.rss(), limit: configured } : await containerMemory();
    if (memory === null) return [];
    const percent = Math.round((100 * memory.used) / memory.limit);
    if (percent <= this.settings.get(memoryPercent)) return [];
    const [used, limit] = [Math.round(memory.used / MEGABYTE), Math.round(memory.limit / MEGABYTE)];
    return [
      {
        subject: hostname(),
        severity: percent >= CRITICAL_PERCENT ? 'critical' : 'warning',
        title: `${percent}% of the memory is used`,
        message: `${hostname()} uses ${used} of ${limit} MB. At the limit the process is killed; what it was doing is taken up by another one.`,
        details: { used_megabytes: used, limit_megabytes: limit, process_megabytes: Math.round(process.memoryUsage.rss() / MEGABYTE) },
      },
    ];
  }
}
