import { Clock } from '@libs/resilience';
import { AppConfig } from '@tds/platform/config';
import { GroupCommit, GroupCommitFullError } from '../inbox/group-commit';
import type { InboxEntry } from '../inbox/inbox-entry';
import { SpoolFullError, SpoolUnwritableError } from '../webhooks.errors';
import { frame } from './frame';
import { Segment, SegmentTakenError } from './segment';
import { type Owner, newName, thisOwner } from './segment-name';
import { FolderOnDisk, type SpoolFiles } from './spool-files';
import { toBytes } from './spooled-entry';

/** Where a segment ends and the next begins. One is read into memory whole when it is drained. */
const SEGMENT_BYTES = 8 * 1024 * 1024;
/** Entries and bytes that share one fsync. */
const MAX_GROUP_ENTRIES = 1_000;
const MAX_GROUP_BYTES = 4 * 1024 * 1024;
/** Entries that may wait in memory for it, bytes. */
const MAX_WAITING_BYTES = 64 * 1024 * 1024;
/** How often a batch is written anew because its segment was taken over. */
const MAX_TRIES = 3;

/**
 * Where webhooks go while the database is away: files that are only ever added to, one set per process. An entry is on disk when `append`
 * returns; callers at the same time share one fsync.
 */
export class Spool {
  readonly owner: Owner = thisOwner();
  readonly files: SpoolFiles;
  private active: Segment | undefined;
  /** Bytes of the whole folder, of all processes: as last looked at, and what we added since. */
  private folderBytes = 0;
  private lastWork: Promise<unknown> = Promise.resolve();
  private readonly group = new GroupCommit<Buffer, void>({
    write: (frames) => this.exclusively(() => this.write(frames)),
    bytesOf: (bytes) => bytes.length,
    isItemsFault: () => false,
    maxInFlight: 1,
    minItemsBeside: 1,
    maxItems: MAX_GROUP_ENTRIES,
    maxBytes: MAX_GROUP_BYTES,
    maxWaitingBytes: MAX_WAITING_BYTES,
  });

  constructor(
    private readonly config: AppConfig,
    private readonly clock: Clock,
    files?: SpoolFiles,
  ) {
    this.files = files ?? new FolderOnDisk(config.spool.folder);
  }

  get isEnabled(): boolean {
    return this.config.spool.isEnabled;
  }

  /** The segment entries are added to now, if any. */
  get activeSegment(): Pick<Segment, 'name' | 'bytes' | 'entries'> | undefined {
    return this.active;
  }

  /**
   * Adds an entry; it survives a power loss when this resolves.
   *
   * @throws SpoolFullError, SpoolUnwritableError; nothing of the entry was kept then.
   */
  async append(entry: InboxEntry): Promise<void> {
    try {
      await this.group.submit(frame(toBytes(entry, this.clock.now())));
    } catch (error) {
      if (error instanceof SpoolFullError) throw error;
      if (error instanceof GroupCommitFullError) throw new SpoolFullError(this.config.spool.maxBytes);
      throw new SpoolUnwritableError(error);
    }
  }

  /** Ends the segment entries are added to, so that it can be drained; the next entry begins another. */
  seal(): Promise<void> {
    return this.exclusively(() => this.end());
  }

  /** Says how large the folder is; asked for when it is looked at anyway. */
  foundBytes(bytes: number): void {
    this.folderBytes = bytes;
  }

  private async write(frames: readonly Buffer[]): Promise<readonly void[]> {
    const bytes = Buffer.concat(frames);
    const { maxBytes } = this.config.spool;
    if (this.folderBytes + bytes.length > maxBytes) throw new SpoolFullError(maxBytes);
    await this.add(bytes, frames.length);
    this.folderBytes += bytes.length;
    if (this.active && this.active.bytes >= SEGMENT_BYTES) await this.end();
    return frames.map(() => undefined);
  }

  private async add(bytes: Buffer, entries: number): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        this.active ??= await Segment.create(this.files, newName(this.owner));
        return await this.active.append(bytes, entries);
      } catch (error) {
        // After a failed write or fsync nobody knows what the file holds: what was acknowledged stays in it, and it gets no more.
        await this.end();
        if (!(error instanceof SegmentTakenError) || tries === MAX_TRIES) throw error;
      }
    }
  }

  private async end(): Promise<void> {
    const { active } = this;
    this.active = undefined;
    await active?.close();
    if (active?.entries === 0) await this.files.remove(active.name).catch(() => undefined);
  }

  /** One at a time: an entry must not land in a segment that is being ended. */
  private exclusively<T>(work: () => Promise<T>): Promise<T> {
    const done = this.lastWork.then(work, work);
    this.lastWork = done.catch(() => undefined);
    return done;
  }
}
