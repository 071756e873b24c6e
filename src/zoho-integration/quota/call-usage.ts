import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { CallPurpose, ScheduledMode } from '@tds/sync';
import { ZohoClient } from '../client';

const callsBetween = loadSql(__dirname, 'sql/calls-between.sql');
const callsPerFiring = loadSql(__dirname, 'sql/calls-per-firing.sql');

const SOURCE = 'zoho';
/** Runs of two days tell what a firing costs: a daily one is among them even when it is late. */
const COST_DAYS = 2;
/** Firings of a mode that tell what the next one costs. */
const COST_FIRINGS = 4;
/** What a firing is taken to cost before the first one; the lanes' reserves hold where it is far off. */
const UNKNOWN_COST: Readonly<Record<ScheduledMode, number>> = { stock: 1, incremental: 15, full: 50, image: 20 };

/** Calls of one purpose. */
export interface PurposeUsage {
  readonly purpose: CallPurpose;
  readonly calls: number;
  /** Of them, those that were not answered with success; Zoho counts most of them too. */
  readonly failed: number;
}

/** What calls were spent on, from the ledger of calls and of runs. */
@Injectable()
export class CallUsage {
  constructor(
    private readonly database: Database,
    private readonly client: ZohoClient,
  ) {}

  /** By purpose, the largest first. */
  async between(from: Date, until: Date): Promise<readonly PurposeUsage[]> {
    const rows = await this.database.query<PurposeUsage & { failed: number | null }>(callsBetween, [
      SOURCE,
      this.client.organizationId,
      from,
      until,
    ]);
    return rows.map((row) => ({ ...row, failed: row.failed ?? 0 })).toSorted((a, b) => b.calls - a.calls);
  }

  /** Calls one firing of each schedule costs, on average. */
  async perFiring(): Promise<Readonly<Record<ScheduledMode, number>>> {
    const rows = await this.database.query<{ mode: string; calls: number }>(callsPerFiring, [
      SOURCE,
      this.client.organizationId,
      COST_DAYS,
      COST_FIRINGS,
    ]);
    return { ...UNKNOWN_COST, ...Object.fromEntries(rows.map(({ mode, calls }) => [mode, calls])) };
  }
}
