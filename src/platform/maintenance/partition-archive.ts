import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Tx } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';

/** Rows held in memory at a time. */
const FETCH_ROWS = 1_000;

/**
 * Writes partitions into files before they are dropped: `<data dir>/archive/<table>/<partition>.ndjson.gz`, a row a line as JSON, columns by
 * their names, gzip. A file of that name is whole: it is written beside, forced to the disk, and renamed.
 */
@Injectable()
export class PartitionArchive {
  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  /** Whether partitions are to be archived at all (`TDS_ARCHIVE`). */
  get isEnabled(): boolean {
    return this.config.retention.isArchived;
  }

  /** Writes a partition's rows; returns the file's path. Done again, it replaces the file. @param partition quoted, with its schema. */
  async write(table: string, partition: string, signal?: AbortSignal): Promise<string> {
    const name = partition.split('.').at(-1)!.replaceAll('"', '');
    const file = join(this.config.dataDir, 'archive', table, `${name}.ndjson.gz`);
    const unfinished = `${file}.part`;
    await mkdir(dirname(file), { recursive: true });
    try {
      await this.database.transaction(async (tx) => {
        await tx.execute(`declare archived no scroll cursor for select row_to_json(p)::text as line from ${partition} p`);
        await pipeline(Readable.from(lines(tx)), createGzip(), createWriteStream(unfinished), { signal });
      });
      await force(unfinished);
      await rename(unfinished, file);
      await force(dirname(file));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return file;
  }
}

async function* lines(tx: Tx): AsyncGenerator<string> {
  for (;;) {
    const rows = await tx.query<{ line: string }>(`fetch ${FETCH_ROWS} from archived`);
    if (rows.length > 0) yield `${rows.map(({ line }) => line).join('\n')}\n`;
    if (rows.length < FETCH_ROWS) return;
  }
}

/** Makes a file, or the names in a folder, outlive a power cut. */
async function force(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
