import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of the folder. */
export interface FoundFile {
  readonly name: string;
  readonly bytes: number;
  readonly modifiedAt: Date;
}

/** A file being written at its end. */
export interface OpenFile {
  append(bytes: Buffer): Promise<void>;
  /** Resolves when what was appended survives a power loss. */
  sync(): Promise<void>;
  truncate(bytes: number): Promise<void>;
  close(): Promise<void>;
  /** False once somebody renamed or removed it: then nobody looks for it under its name. */
  isInPlace(): Promise<boolean>;
}

/** What the spool needs of a file system; one folder. Tests let it fail. */
export interface SpoolFiles {
  /** Makes the folder if there is none. */
  prepare(): Promise<void>;
  list(): Promise<readonly FoundFile[]>;
  create(name: string): Promise<OpenFile>;
  read(name: string): Promise<Buffer>;
  /** False when the file is not there (any more). */
  rename(from: string, to: string): Promise<boolean>;
  remove(name: string): Promise<void>;
}

/** Webhooks are nobody else's business. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/** The folder on disk. */
export class FolderOnDisk implements SpoolFiles {
  constructor(private readonly folder: string) {}

  async prepare(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: FOLDER_MODE });
    await syncFolder(dirname(this.folder));
  }

  async list(): Promise<readonly FoundFile[]> {
    const names = await ifThere(readdir(this.folder), []);
    const found = await Promise.all(names.map((name) => ifThere(this.describe(name), null)));
    return found.filter((file) => file !== null);
  }

  async create(name: string): Promise<OpenFile> {
    await this.prepare();
    const path = join(this.folder, name);
    const handle = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_APPEND, FILE_MODE);
    // Without it a power loss may leave the bytes and not the name.
    await syncFolder(this.folder);
    return new FileOnDisk(path, handle, (await handle.stat({ bigint: true })).ino);
  }

  read(name: string): Promise<Buffer> {
    return readFile(join(this.folder, name));
  }

  rename(from: string, to: string): Promise<boolean> {
    return ifThere(
      rename(join(this.folder, from), join(this.folder, to)).then(() => true),
      false,
    );
  }

  async remove(name: string): Promise<void> {
    await ifThere(unlink(join(this.folder, name)), undefined);
  }

  private async describe(name: string): Promise<FoundFile> {
    const { size, mtime } = await stat(join(this.folder, name));
    return { name, bytes: size, modifiedAt: mtime };
  }
}

class FileOnDisk implements OpenFile {
  constructor(
    private readonly path: string,
    private readonly handle: FileHandle,
    private readonly inode: bigint,
  ) {}

  append(bytes: Buffer): Promise<void> {
    return this.handle.appendFile(bytes);
  }

  sync(): Promise<void> {
    return this.handle.datasync();
  }

  truncate(bytes: number): Promise<void> {
    return this.handle.truncate(bytes);
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  isInPlace(): Promise<boolean> {
    return ifThere(
      stat(this.path, { bigint: true }).then(({ ino }) => ino === this.inode),
      false,
    );
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function ifThere<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}
