import { hostname } from 'node:os';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { EventBus } from '@nestjs/cqrs';
import { Clock } from '@libs/resilience';
import { Database } from '@tds/platform/database';
import { failPoint } from '@tds/platform/fail-points';
import { SyncCompletedEvent, SyncFailedEvent, SyncStartedEvent } from '../events/sync-run.events';
import type { RunOfEntity } from '../modes/listing-reader';
import { type RunnableMode, SyncModes } from '../modes/sync-modes';
import { ProcessStoppingError, RunStoppedError } from './run.errors';
import { RunLedger } from './run-ledger';
import { skippedSummary } from './skipped-runs';
import { NO_COUNTS } from './sync-run';

/** Between heartbeats of a run whose page takes long. */
const HEARTBEAT_MS = 5_000;
/** A run silent for longer is taken for dead: six heartbeats. */
const ORPHANED_AFTER_SECONDS = 30;
/** Between looks at a run that another process works on. */
const WATCH_MS = 250;

/** Keeps the runs of this process going: starts them, beats their hearts, ends them, and buries those whose process is gone. */
@Injectable()
export class RunSupervisor implements OnApplicationBootstrap, BeforeApplicationShutdown {
  /** This process, as runs name it: tells after a crash which runs have nobody. */
  readonly workerName = `${hostname()}:${process.pid}`;

  private readonly log = new Logger(RunSupervisor.name);
  private readonly active = new Map<string, AbortController>();
  private readonly inFlight = new Set<Promise<void>>();
  private isStopping = false;

  constructor(
    private readonly ledger: RunLedger,
    private readonly modes: SyncModes,
    private readonly database: Database,
    private readonly events: EventBus,
    private readonly clock: Clock,
  ) {}

  /** In the background: the database may come later than we do. */
  onApplicationBootstrap(): void {
    const cleaned = this.database.untilDone(() => this.failOrphans());
    cleaned.catch((error: unknown) => this.log.warn({ err: error }, 'orphaned runs were not looked for'));
  }

  /** Stops runs between two pages; they end as failed with the reason, and a new run continues the work. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    for (const controller of this.active.values()) controller.abort(new ProcessStoppingError());
    while (this.inFlight.size > 0) await Promise.allSettled(this.inFlight);
  }

  /** Makes a shutdown wait for runs that are being started: they are begun, told to stop and ended before the database closes. */
  async whileStarting<T>(start: () => Promise<T>): Promise<T> {
    const starting = start();
    await this.track(
      starting.then(
        () => undefined,
        () => undefined,
      ),
    );
    return starting;
  }

  /** Works on runs in the background, those of one listing together. The promise ends when all have, and never rejects. */
  async begin(runs: readonly RunOfEntity[]): Promise<void> {
    const listings = new Map<string, RunOfEntity[]>();
    for (const run of runs) {
      const key = `${run.entity.connector.source} ${run.entity.definition.listing}`;
      listings.set(key, [...(listings.get(key) ?? []), run]);
    }
    await Promise.all([...listings.values()].map((group) => this.track(this.work(group))));
  }

  /** Asks a run of this process to stop after its page; false when it isn't ours. */
  stop(runId: string): boolean {
    const controller = this.active.get(runId);
    controller?.abort(new RunStoppedError(runId));
    return controller !== undefined;
  }

  /** Resolves when the runs have ended, whichever process works on them. */
  async ended(runIds: readonly string[]): Promise<void> {
    for (;;) {
      const rows = await this.database.query(`select id from tds_sync_runs where id = any ($1::uuid[]) and status = 'running' limit 1`, [
        runIds,
      ]);
      if (rows.length === 0) return;
      await this.clock.sleep(WATCH_MS);
    }
  }

  /** Fails runs whose process is gone: silent ones, and at once those of a process of this host that no longer exists. */
  async failOrphans(): Promise<void> {
    const workers = await this.ledger.workersOfRunningRuns();
    const dead = workers.filter((worker) => worker !== this.workerName && isDeadHere(worker));
    for (const run of await this.ledger.failOrphans(ORPHANED_AFTER_SECONDS, dead)) {
      this.log.warn({ runId: run.id, entityType: run.entity_type }, 'run of a process that is gone: failed');
    }
  }

  private async work(runs: readonly RunOfEntity[]): Promise<void> {
    const controller = new AbortController();
    // Begun by somebody who had not heard yet.
    if (this.isStopping) controller.abort(new ProcessStoppingError());
    const heart = setInterval(() => void this.beat(runs, controller), HEARTBEAT_MS);
    for (const { run } of runs) {
      this.active.set(run.id, controller);
      this.events.publish(new SyncStartedEvent(this.clock.now(), run.correlationId, factsOf(run)));
      this.log.log({ runId: run.id, entityType: run.entityType, mode: run.type }, 'run started');
    }
    try {
      failPoint('sync.run_started');
      if (await this.skip(runs)) return;
      await this.modes.of(runs[0]!.run.type as RunnableMode).run(runs, controller.signal);
      for (const { run } of runs) await this.complete(run);
    } catch (error) {
      for (const { run } of runs) await this.fail(run, error);
    } finally {
      clearInterval(heart);
      for (const { run } of runs) this.active.delete(run.id);
    }
  }

  /** Ends runs of what the source cannot give at all. Types of one listing are of one mind. */
  private async skip(runs: readonly RunOfEntity[]): Promise<boolean> {
    const { connector, definition } = runs[0]!.entity;
    const reason = (await connector.unavailable?.(definition.entityType)) ?? null;
    if (reason === null) return false;
    for (const { run } of runs) {
      await this.ledger.end(run.id, 'cancelled', skippedSummary(reason));
      this.log.log({ runId: run.id, entityType: run.entityType, reason }, 'run skipped');
    }
    return true;
  }

  private async beat(runs: readonly RunOfEntity[], controller: AbortController): Promise<void> {
    try {
      for (const { run } of runs) {
        if (!(await this.ledger.progress(run.id, NO_COUNTS)) && this.active.has(run.id)) controller.abort(new RunStoppedError(run.id));
      }
    } catch (error) {
      this.log.warn({ err: error }, 'heartbeat of a run was not written');
    }
  }

  private async complete(run: RunOfEntity['run']): Promise<void> {
    if (!(await this.ledger.end(run.id, 'completed'))) return;
    this.events.publish(new SyncCompletedEvent(this.clock.now(), run.correlationId, factsOf(run)));
    this.log.log({ runId: run.id, entityType: run.entityType }, 'run completed');
  }

  private async fail(run: RunOfEntity['run'], error: unknown): Promise<void> {
    const message = error instanceof Error ? error.message : String(error);
    try {
      // Ended elsewhere already: cancelled, or taken for dead. Both are recorded where they were decided.
      if (!(await this.ledger.end(run.id, 'failed', message))) return;
    } catch (writeError) {
      this.log.error({ err: writeError, runId: run.id }, 'end of a run was not written; it will be taken for orphaned');
    }
    this.events.publish(new SyncFailedEvent(this.clock.now(), run.correlationId, { ...factsOf(run), error: message }));
    if (error instanceof ProcessStoppingError)
      this.log.log({ runId: run.id, entityType: run.entityType }, 'run interrupted by the stop; the next one goes on from here');
    else this.log.error({ err: error, runId: run.id, entityType: run.entityType }, 'run failed');
  }

  private async track(work: Promise<void>): Promise<void> {
    this.inFlight.add(work);
    try {
      await work;
    } finally {
      this.inFlight.delete(work);
    }
  }
}

function factsOf(run: RunOfEntity['run']): {
  readonly run_id: string;
  readonly entity_type: string;
  readonly type: RunOfEntity['run']['type'];
} {
  return { run_id: run.id, entity_type: run.entityType, type: run.type };
}

function isDeadHere(worker: string): boolean {
  const [host, pid] = [worker.slice(0, worker.lastIndexOf(':')), Number(worker.slice(worker.lastIndexOf(':') + 1))];
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
