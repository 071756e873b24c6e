import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';

/** Loaded before the application: while this file is in its data folder, nothing more fits on its disk. */
export const FULL_DISK_MARK = 'the-disk-is-full';

const mark = join(process.env['TDS_DATA_DIR'] ?? '', FULL_DISK_MARK);

/** As a full disk does it: a part is written, and then the error comes. */
async function limitAppends(): Promise<void> {
  const file = await open(__filename);
  const handle = Object.getPrototypeOf(file) as FileHandle;
  await file.close();
  const append = handle.appendFile;
  handle.appendFile = async function (this: FileHandle, content: Parameters<FileHandle['appendFile']>[0]): Promise<void> {
    if (!existsSync(mark)) return append.call(this, content);
    await append.call(this, (content as Buffer).subarray(0, (content as Buffer).length / 2));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
}

if (process.env['TDS_DATA_DIR'] !== undefined) void limitAppends();
