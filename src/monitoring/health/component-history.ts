import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { ComponentStatus } from './component';

const recordChanges = loadSql(__dirname, 'sql/record-changes.sql');
const readHistory = loadSql(__dirname, 'sql/read-history.sql');

/** Changes shown of each component. */
const SHOWN_CHANGES = 10;

/** What became of a component. */
export interface ComponentChange {
  readonly component: string;
  readonly status: ComponentStatus;
  readonly reason: string | null;
  readonly at: Date;
}

/** What a component went through. */
export interface ComponentPast {
  readonly component: string;
  /** Since when it is as it is. */
  readonly since: Date;
  /** Percent of the time in which it was not down. */
  readonly uptime24h: number;
  readonly uptime30d: number;
  /** Newest first. */
  readonly history: readonly { readonly status: ComponentStatus; readonly reason: string | null; readonly at: string }[];
}

/** The changes of components, of all processes, in `tds_component_changes`. */
@Injectable()
export class ComponentHistory {
  constructor(private readonly database: Database) {}

  /** Writes changes; those another process wrote already are left out. */
  async record(changes: readonly ComponentChange[]): Promise<void> {
    await this.database.query(recordChanges, [
      changes.map(({ component }) => component),
      changes.map(({ status }) => status),
      changes.map(({ reason }) => reason),
      changes.map(({ at }) => at),
    ]);
  }

  /** What each component went through, by name. */
  async read(): Promise<ReadonlyMap<string, ComponentPast>> {
    const rows = await this.database.query<ComponentPast>(readHistory, [SHOWN_CHANGES]);
    return new Map(rows.map((row) => [row.component, row]));
  }
}
