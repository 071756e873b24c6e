import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { CqrsModule, EventBus } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ActionsModule } from '@tds/platform/actions';
import { ClockModule } from '@tds/platform/clock';
import { ConfigModule, loadConfig, type RawEnvironment } from '@tds/platform/config';
import { Database, DatabaseModule } from '@tds/platform/database';
import { FailureReasonsModule } from '@tds/platform/failure-reasons';
import { HealthModule } from '@tds/platform/health';
import { createHttpAdapter, HttpModule, NEST_HTTP_OPTIONS } from '@tds/platform/http';
import { LoggingModule } from '@tds/platform/logging';
import { MetricsModule } from '@tds/platform/metrics';
import { JobQueue } from '../job-queue';
import type { JobError, LeasedJob, NewJob } from '../jobs/job';
import { QueueModule } from '../queue.module';
import type { JobBatchHandler } from '../workers/job-handler';
import { anError, failed } from './a-job';
import { LeaseStore } from '../workers/lease-store';
import { QueueKeeper } from '../workers/queue-keeper';
import { QueueWorkers } from '../workers/queue-workers';

/** The queue, wired as in the application, on a database of its own. Workers stand still until started. */
export interface TestQueue {
  readonly app: NestFastifyApplication;
  readonly test: TestDatabase;
  readonly database: Database;
  readonly jobs: JobQueue;
  readonly leases: LeaseStore;
  readonly keeper: QueueKeeper;
  readonly workers: QueueWorkers;
  /** Events published so far, in order. */
  readonly events: readonly object[];
  /** Adds jobs in a transaction of their own. */
  enqueue(...jobs: NewJob[]): ReturnType<JobQueue['enqueue']>;
  /** Claims one batch. */
  claim(worker?: string): Promise<readonly LeasedJob[]>;
  /** Live rows, oldest first. */
  live(): Promise<LiveRow[]>;
  /** Ended rows, in the order of their ids. */
  ended(): Promise<Record<string, unknown>[]>;
  /** Makes dead letters of jobs and tells their ids, in that order. */
  bury(jobs: readonly NewJob[], error?: Partial<JobError>): Promise<string[]>;
  /** Dead letters, oldest first. */
  letters(): Promise<Record<string, unknown>[]>;
  /** Lets every wait be over: a job in `retry` is due. */
  passWait(): Promise<unknown>;
  /** Lets every lease have run out: its worker stopped answering. */
  expireLeases(): Promise<unknown>;
  /** What the audit trail says, oldest first. */
  audit(): Promise<Record<string, unknown>[]>;
  /** Everything gone, for the next test. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** A live row, as far as tests look at it. */
export interface LiveRow {
  readonly id: string;
  readonly source_entity_id: string;
  readonly status: string;
  readonly operation: string;
  readonly payload: unknown;
  readonly payload_hash: string | null;
  readonly source_modified_at: Date | null;
  readonly priority: number;
  readonly attempts: number;
  readonly snoozes: number;
  readonly run_at: Date;
  readonly inbox_ids: readonly string[];
  readonly correlation_id: string | null;
  readonly lease_token: string | null;
  readonly error_code: string | null;
  /** Seconds until `run_at`, by the database's clock. */
  readonly wait_seconds: number;
}

const TABLES = ['tds_sync_queue', 'tds_dead_letter_queue', 'tds_queue_pauses', 'tds_workers', 'tds_inbox_events', 'tds_audit_trail'];

/**
 * Starts the queue for a spec file. `env` as in the environment, e.g. `{ TDS_BATCH_SIZE: '10' }`; with the role `worker` give a handler.
 *
 * @param shared the database of another one, which drops it: they are then processes of one installation, with nothing else in common.
 */
export async function startQueue(env: RawEnvironment = {}, handler?: JobBatchHandler, shared?: TestDatabase): Promise<TestQueue> {
  const test = shared ?? (await createTestDatabase());
  const config = loadConfig({ TDS_ROLE: 'api', LOG_LEVEL: 'silent', DATABASE_URL: test.url, ...env });
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.forRoot(config),
      ClockModule,
      LoggingModule,
      CqrsModule.forRoot(),
      HttpModule,
      HealthModule,
      ActionsModule,
      FailureReasonsModule,
      DatabaseModule,
      MetricsModule,
      QueueModule,
    ],
  }).compile();
  const app = module.createNestApplication<NestFastifyApplication>(createHttpAdapter(), NEST_HTTP_OPTIONS);
  if (handler) app.get(QueueWorkers).setHandler(handler);
  await app.init();
  const [database, jobs, leases] = [app.get(Database), app.get(JobQueue), app.get(LeaseStore)];
  const events: object[] = [];
  app.get(EventBus).subscribe((event) => events.push(event as object));
  return {
    app,
    test,
    database,
    jobs,
    leases,
    keeper: app.get(QueueKeeper),
    workers: app.get(QueueWorkers),
    events,
    enqueue: (...newJobs) => database.transaction((tx) => jobs.enqueue(tx, newJobs)),
    claim: async (worker = 'worker') => (await leases.claim(worker)).jobs,
    live: () =>
      database.query<LiveRow>(
        'select *, extract(epoch from run_at - now())::double precision as wait_seconds from tds_sync_queue_live order by id',
      ),
    ended: () => database.query('select * from tds_sync_queue_done order by id'),
    bury: async (newJobs, error) => {
      await database.transaction((tx) => jobs.enqueue(tx, newJobs));
      const inOrder = newJobs.map(({ sourceEntityId }) => sourceEntityId);
      for (let left = newJobs.length; left > 0;) {
        const batch = (await leases.claim('worker')).jobs;
        await jobs.fail(null, failed(batch, anError({ disposition: 'reject', ...error })));
        left -= batch.length;
      }
      const rows = await database.query<{ id: string; source_entity_id: string }>(
        'select id, source_entity_id from tds_dead_letter_queue where not resolved and source_entity_id = any ($1)',
        [inOrder],
      );
      const idOf = new Map(rows.map((row) => [row.source_entity_id, row.id]));
      return inOrder.map((record) => idOf.get(record)!);
    },
    letters: () => database.query('select * from tds_dead_letter_queue order by id'),
    audit: () => database.query('select * from tds_audit_trail order by occurred_at, id'),
    passWait: () => database.query(`update tds_sync_queue_live set run_at = now() where status = 'retry'`),
    expireLeases: () =>
      database.query(`update tds_sync_queue_live set lease_expires_at = now() - interval '1 second' where status = 'processing'`),
    clear: async () => {
      events.length = 0;
      // Not truncate: of some twenty partitions it takes 100 ms, of a handful of rows this takes 2.
      for (const table of TABLES) await database.query(`delete from ${table}`);
    },
    close: async () => {
      await app.close();
      if (!shared) await test.drop();
    },
  };
}
