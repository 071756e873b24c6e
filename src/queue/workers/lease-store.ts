import { randomUUID } from 'node:crypto';
import { isUniqueViolation, loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { HeldLeases } from '../jobs/held-leases';
import type { LeasedJob } from '../jobs/job';

const claimJobs = loadSql(__dirname, '../sql/claim-jobs.sql');
const extendLeases = loadSql(__dirname, '../sql/extend-leases.sql');

const ONE_WORKER_PER_RECORD = 'tds_sync_queue_live_one_worker_per_record_idx';
/** A claim that meets another one at the same record is simply asked again; more often than this, something else is wrong. */
const MAX_CLAIM_TRIES = 5;

/** How long claims go on after each other before one begins at the first job again, ms: what was given back waits no longer. */
const GO_ON_MS = 250;

/** Where the last full batch ended, and since when claims have gone on from there. */
interface Place {
  readonly priority: number;
  readonly id: string;
  readonly since: number;
}

/** A claimed batch, all under one lease token. */
export interface LeasedBatch {
  readonly token: string;
  readonly jobs: readonly LeasedJob[];
}

/** Takes and keeps leases. */
@Injectable()
export class LeaseStore {
  private place: Place | undefined;

  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
    private readonly held: HeldLeases,
  ) {}

  /** Leases up to a batch of waiting jobs to a worker; highest priority first, then oldest. */
  async claim(workerId: string): Promise<LeasedBatch> {
    const { batchSize, leaseSeconds } = this.config.queue;
    for (let attempt = 1; ; attempt += 1) {
      const token = randomUUID();
      try {
        const place = this.placeToGoOn();
        const after = [place?.priority ?? null, place?.id ?? null];
        const jobs = await this.database.query<LeasedJob>(claimJobs, [workerId, batchSize, token, leaseSeconds, ...after]);
        jobs.sort(inClaimOrder);
        this.place = jobs.length < batchSize ? undefined : placeOf(jobs.at(-1)!, place);
        if (jobs.length > 0) this.held.open(token, idsOf(jobs));
        return { token, jobs };
      } catch (error) {
        if (!isUniqueViolation(error, ONE_WORKER_PER_RECORD) || attempt === MAX_CLAIM_TRIES) throw error;
      }
    }
  }

  private placeToGoOn(): Place | undefined {
    return this.place && performance.now() - this.place.since < GO_ON_MS ? this.place : undefined;
  }

  /** Renews the leases of a batch. Answers with the ids that are no longer held. */
  async extend(token: string, ids: readonly string[]): Promise<readonly string[]> {
    if (ids.length === 0) return [];
    const kept = await this.database.query<{ id: string }>(extendLeases, [ids, token, this.config.queue.leaseSeconds]);
    const keptIds = new Set(kept.map(({ id }) => id));
    return ids.filter((id) => !keptIds.has(id));
  }
}

function placeOf({ priority, id }: LeasedJob, before: Place | undefined): Place {
  return { priority, id, since: before?.since ?? performance.now() };
}

const idsOf = (jobs: readonly LeasedJob[]): readonly string[] => jobs.map(({ id }) => id);

/** `returning` promises no order. Ids have one length for a long time, then more digits: the longer is the later. */
function inClaimOrder(a: LeasedJob, b: LeasedJob): number {
  if (a.priority !== b.priority) return b.priority - a.priority;
  if (a.id.length !== b.id.length) return a.id.length - b.id.length;
  return a.id < b.id ? -1 : 1;
}
