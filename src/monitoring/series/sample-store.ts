import { loadSql, type Sql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { type ChartMetricName, chartMetricNames, chartMetrics } from './chart-metric';

const statements = {
  recordOnce: loadSql(__dirname, 'sql/record-once.sql'),
  addCounts: loadSql(__dirname, 'sql/add-counts.sql'),
  rollUpHours: loadSql(__dirname, 'sql/roll-up-hours.sql'),
} as const;

const COUNTED = chartMetricNames.filter((name) => chartMetrics[name].kind === 'counter');

/** A value of a metric, for the minute it is written for. */
export interface Sample {
  readonly metric: ChartMetricName;
  /** Which of its lines; '' for the whole. */
  readonly label: string;
  readonly value: number;
}

/** The samples of all processes, in `tds_metrics`. */
@Injectable()
export class SampleStore {
  constructor(private readonly database: Database) {}

  /** The last minute that is over, and whether a process has sampled it. By the database's clock, which all share. */
  async lastMinute(): Promise<{ readonly at: Date; readonly isSampled: boolean }> {
    const [row] = await this.database.query<{ at: Date; isSampled: boolean }>(
      `select at, exists (select from tds_metrics_minute m where m.metric = 'queue_depth' and m.at = minute.at) as "isSampled"
         from (select date_trunc('minute', now()) - interval '1 minute' as at) minute`,
    );
    return row!;
  }

  /** Writes what is the same whoever looks. Who comes second changes nothing. */
  async recordOnce(at: Date, samples: readonly Sample[]): Promise<void> {
    await this.write(statements.recordOnce, at, samples);
  }

  /** Adds what this process counted. */
  async addCounts(at: Date, samples: readonly Sample[]): Promise<void> {
    await this.write(statements.addCounts, at, samples);
  }

  /** Makes hours of minutes, where an hour is over. */
  async rollUp(): Promise<void> {
    await this.database.query(statements.rollUpHours, [COUNTED]);
  }

  private async write(statement: Sql, at: Date, samples: readonly Sample[]): Promise<void> {
    if (samples.length === 0) return;
    await this.database.query(statement, [
      at,
      samples.map(({ metric }) => metric),
      samples.map(({ label }) => label),
      samples.map(({ value }) => value),
    ]);
  }
}
