import { backoff, Clock } from '@libs/resilience';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { failPoint } from '@tds/platform/fail-points';
import { PinoLogger } from '@tds/platform/logging';
import { InboxWriter } from '../inbox/inbox-writer';
import { DirectRoute } from './direct-route';
import { readFrames } from './frame';
import { isGone, isSame, ownerOf, renamedTo } from './segment-name';
import { Spool } from './spool';
import type { FoundFile } from './spool-files';
import { fromBytes } from './spooled-entry';

/** Between looks for segments others left behind, ms. */
const LOOK_MS = 5_000;
/** Between attempts while the database is away, ms. */
const RETRY_MS = { baseMs: 100, maxMs: 1_000 } as const;
/** Longest wait for a sign of life, ms. */
const PING_MS = 2_000;
/** A segment nobody touched for so long is taken over even if its owner may live, ms: it has no database then, and we have. */
const UNTOUCHED_MS = 30_000;
/** Entries handed on at a time. */
const BATCH = 500;

/**
 * Brings what was spooled into the database, oldest first, by the same statement and with the same idempotency keys as if it came now, and
 * opens the direct route again. Every process does it for its own segments, and for those whose process is gone.
 */
@Injectable()
export class SpoolDrainer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly stopping = new AbortController();
  /** A writer of its own: live webhooks and spooled ones don't wait for each other. */
  private readonly writer: InboxWriter;
  private running: Promise<void> | undefined;
  private draining: Promise<number> | undefined;
  /** How far the segment at hand has come. A batch that fails does not start the segment over. */
  private progress = { name: '', entries: 0 };

  constructor(
    private readonly spool: Spool,
    private readonly route: DirectRoute,
    private readonly direct: InboxWriter,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(SpoolDrainer.name);
    this.writer = new InboxWriter(database, logger);
  }

  onApplicationBootstrap(): void {
    if (this.spool.isEnabled) this.running = this.run();
  }

  /** What is not drained stays on disk for the next process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort(new Error('the spool drainer is stopping'));
    await this.running;
    await this.spool.seal();
  }

  /** Drains all there is now; answers how many entries came into the database. @throws connection errors, and those of the disk. */
  drain(): Promise<number> {
    this.draining ??= this.drainAll().finally(() => (this.draining = undefined));
    return this.draining;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    let failures = 0;
    while (!signal.aborted) {
      try {
        // A segment is only read again where somebody answers.
        if (failures > 0) await this.ask();
        const drained = await this.drain();
        if (drained > 0) this.logger.info({ drained }, 'spooled webhooks are in the database');
        failures = 0;
        if (!this.route.isOpen) await this.askAndReopen();
        await this.idle();
      } catch (err) {
        failures += 1;
        const waitMs = backoff({ attempt: failures, ...RETRY_MS });
        if (failures === 1 || failures % 60 === 0) this.logger.warn({ err, failures }, 'the spool cannot be drained yet');
        await this.clock.sleep(waitMs, signal).catch(() => undefined);
      }
    }
  }

  /** Until the route closes, somebody stops us, or it is time for a look. */
  private async idle(): Promise<void> {
    const woken = new AbortController();
    const wake = (): void => woken.abort(new Error('woken'));
    const forget = this.route.onClose(wake);
    this.stopping.signal.addEventListener('abort', wake, { once: true });
    if (this.route.isOpen) await this.clock.sleep(LOOK_MS, woken.signal).catch(() => undefined);
    this.stopping.signal.removeEventListener('abort', wake);
    forget();
  }

  /** Nothing is spooled that could be tried: the disk refused it, or another process was faster. */
  private async askAndReopen(): Promise<void> {
    await this.ask();
    if (!this.reopen()) throw new Error(`${this.direct.overdue} statements still have no answer`);
  }

  private async ask(): Promise<void> {
    await this.database.query('select 1', [], { timeoutMs: PING_MS });
  }

  /** Opens the direct route, unless a statement hangs there still. While webhooks keep coming, the spool alone would never become empty. */
  private reopen(): boolean {
    if (this.direct.overdue > 0) return false;
    const since = this.route.closedSince;
    if (this.route.open()) this.logger.info({ since }, 'the database is back: webhooks go straight to it again');
    return true;
  }

  private async drainAll(): Promise<number> {
    let drained = 0;
    for (;;) {
      const segments = await this.segments();
      if (segments.length === 0) return drained;
      for (const name of segments) {
        drained += await this.drainSegment(name);
        this.reopen();
      }
    }
  }

  /** What is ours to drain now, oldest first; our active segment ends when there is nothing else. */
  private async segments(): Promise<readonly string[]> {
    const found = await this.spool.files.list();
    this.spool.foundBytes(found.reduce((sum, { bytes }) => sum + bytes, 0));
    const active = this.spool.activeSegment?.name;
    const names = found.filter((file) => file.name !== active && this.isOurs(file)).map(({ name }) => name);
    if (names.length > 0 || active === undefined || this.spool.activeSegment?.entries === 0) return names.toSorted();
    await this.spool.seal();
    return [active];
  }

  private isOurs({ name, modifiedAt }: FoundFile): boolean {
    const owner = ownerOf(name);
    if (!owner) return false;
    const { owner: me } = this.spool;
    return isSame(owner, me) || isGone(owner, me) || this.clock.now().getTime() - modifiedAt.getTime() > UNTOUCHED_MS;
  }

  private async drainSegment(found: string): Promise<number> {
    const name = renamedTo(found, this.spool.owner);
    if (name !== found && !(await this.spool.files.rename(found, name))) return 0; // somebody else was faster
    const { contents, tornBytes, damagedBytes } = readFrames(await this.spool.files.read(name));
    if (this.progress.name !== name) this.progress = { name, entries: 0 };
    const first = this.progress.entries;
    failPoint('drain.read');
    while (this.progress.entries < contents.length) {
      this.stopping.signal.throwIfAborted();
      const batch = contents.slice(this.progress.entries, this.progress.entries + BATCH).map(fromBytes);
      await allOrFirstError(batch.map((entry) => this.writer.record(entry)));
      this.progress.entries += batch.length;
    }
    failPoint('drain.committed');
    if (tornBytes > 0) this.logger.warn({ segment: name, tornBytes }, 'the end of a spool segment was never finished: dropped');
    if (damagedBytes === 0) await this.spool.files.remove(name);
    else {
      this.logger.error(
        { segment: name, damagedBytes },
        'a spool segment is damaged; what could be read of it is drained, the file is kept',
      );
      await this.spool.files.rename(name, `${name}.damaged`);
    }
    failPoint('drain.removed');
    return contents.length - first;
  }
}

/** Waits for all of them, so that nothing goes on behind our back, and fails with the first failure. */
async function allOrFirstError(work: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}
