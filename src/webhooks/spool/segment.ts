import { failPoint } from '@tds/platform/fail-points';
import type { OpenFile, SpoolFiles } from './spool-files';

/** Somebody took the file while we wrote: what we wrote may not have been seen. */
export class SegmentTakenError extends Error {
  constructor(name: string) {
    super(`the segment ${name} was taken over`);
    this.name = 'SegmentTakenError';
  }
}

/** A file of the spool while entries are added to it. */
export class Segment {
  bytes = 0;
  entries = 0;

  private constructor(
    readonly name: string,
    private readonly file: OpenFile,
  ) {}

  static async create(files: SpoolFiles, name: string): Promise<Segment> {
    return new Segment(name, await files.create(name));
  }

  /**
   * Adds entries; they are durable, and in a place where they will be found, when it returns. After an error nothing of them is in the file
   * as far as that can be had, and the segment is not to be used any more.
   *
   * Whoever takes a segment over renames it first and reads it then. So what was written before the look at the name is read, and what is
   * written after is written elsewhere: no lock is needed, and a wrong guess that we are dead costs a second copy.
   *
   * @throws SegmentTakenError; what the file system said, such as ENOSPC.
   */
  async append(bytes: Buffer, entries: number): Promise<void> {
    try {
      failPoint('spool.before_write');
      await this.file.append(bytes);
      failPoint('spool.written');
      await this.file.sync();
      failPoint('spool.synced');
    } catch (error) {
      await this.file.truncate(this.bytes).catch(() => undefined);
      throw error;
    }
    if (!(await this.file.isInPlace())) throw new SegmentTakenError(this.name);
    this.bytes += bytes.length;
    this.entries += entries;
  }

  async close(): Promise<void> {
    await this.file.close().catch(() => undefined);
  }
}
