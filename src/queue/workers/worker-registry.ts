import { hostname } from 'node:os';
import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { WorkerLoop } from './worker-loop';

const heartbeatWorkers = loadSql(__dirname, '../sql/heartbeat-workers.sql');

/** Writes down which worker loops run where (`tds_workers`). */
@Injectable()
export class WorkerRegistry {
  constructor(private readonly database: Database) {}

  /** The loops are alive. */
  async heartbeat(loops: readonly WorkerLoop[]): Promise<void> {
    if (loops.length === 0) return;
    await this.database.query(heartbeatWorkers, [
      loops.map(({ id }) => id),
      hostname(),
      process.pid,
      loops.map(({ startedAt }) => startedAt),
      loops.map(({ counts }) => counts.claimed),
      loops.map(({ counts }) => counts.completed),
      loops.map(({ counts }) => counts.failed),
    ]);
  }

  /** The loops have ended. */
  async stopped(loops: readonly WorkerLoop[]): Promise<void> {
    await this.heartbeat(loops);
    await this.database.query('update tds_workers set stopped_at = now() where id = any ($1::text[])', [loops.map(({ id }) => id)]);
  }
}
