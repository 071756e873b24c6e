import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { ComponentDownError, type HealthCheck, type HealthFacts } from '@tds/platform/health';
import { QueueWorkers } from './workers/queue-workers';

/** Can webhooks be queued? That nobody works on them right now (paused, or workers elsewhere) is told, and is no reason to refuse them. */
@Injectable()
export class QueueHealth implements HealthCheck {
  readonly name = 'queue';

  constructor(
    private readonly database: Database,
    private readonly workers: QueueWorkers,
  ) {}

  async check(): Promise<HealthFacts> {
    try {
      const rows = await this.database.query(`select from tds_sync_queue_live where status = 'pending' limit 1`);
      return { working_here: this.workers.isRunning, waiting: rows.length > 0 };
    } catch (cause) {
      throw Object.assign(new ComponentDownError('the queue cannot be read'), { cause });
    }
  }
}
