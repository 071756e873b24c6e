import { statfs } from 'node:fs/promises';
import { hostname } from 'node:os';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { Settings } from '@tds/platform/settings';
import { SpoolStatusQuery } from '@tds/webhooks';
import { diskFreePercent, spoolPercent } from '../alerts.settings';
import type { AlertRule, Condition } from './alert-rule';

const MEGABYTE = 1_048_576;
const CRITICAL_FREE_PERCENT = 1;

/** Each process looks at its own disk. */
@Injectable()
export class SpoolDiskRule implements AlertRule {
  readonly id = 'spool.disk';
  readonly scope = 'process';
  readonly thresholds = [spoolPercent, diskFreePercent];

  constructor(
    private readonly queries: QueryBus,
    private readonly settings: Settings,
    private readonly config: AppConfig,
  ) {}

  async look(): Promise<readonly Condition[]> {
    const [spool, disk] = await Promise.all([this.spool(), this.disk()]);
    return [...spool, ...disk];
  }

  private async spool(): Promise<Condition[]> {
    const { isEnabled, bytes, maxBytes, entries } = await this.queries.execute(new SpoolStatusQuery());
    const percent = Math.round((100 * bytes) / maxBytes);
    if (!isEnabled || percent <= this.settings.get(spoolPercent)) return [];
    return [
      {
        subject: `${hostname()}:spool`,
        severity: 'critical',
        title: `The spool is ${percent}% full`,
        message: `${entries} webhooks wait on the disk of ${hostname()} for the database. When the spool is full, webhooks are refused, and Zoho repeats them later.`,
        details: { entries, percent, maximum_megabytes: Math.round(maxBytes / MEGABYTE) },
      },
    ];
  }

  private async disk(): Promise<Condition[]> {
    // The folder is made when it is first needed.
    const disk = await statfs(this.config.dataDir).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (disk === null || disk.blocks === 0) return [];
    const freePercent = Math.round((1_000 * disk.bavail) / disk.blocks) / 10;
    if (freePercent >= this.settings.get(diskFreePercent)) return [];
    const free = Math.round((disk.bavail * disk.bsize) / MEGABYTE);
    return [
      {
        subject: `${hostname()}:disk`,
        severity: freePercent < CRITICAL_FREE_PERCENT ? 'critical' : 'error',
        title: `${freePercent}% of the disk is free`,
        message: `${free} MB are left for spool, images and, where it is embedded, the database on ${hostname()}.`,
        details: { free_megabytes: free, free_percent: freePercent },
      },
    ];
  }
}
