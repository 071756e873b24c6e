import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';

/**
 * Files named by the SHA-256 of their content, `images/ab/cd/<sha256>` below the data folder: equal pictures are stored once, and a file that is
 * there is whole. Several processes may share the folder.
 */
@Injectable()
export class ImageStore {
  private readonly root: string;

  constructor(config: AppConfig) {
    this.root = join(config.dataDir, 'images');
  }

  /** Stores a file and returns its hash. It is on the disk under its name when this resolves, or not there at all. */
  async save(content: Buffer): Promise<string> {
    const hash = createHash('sha256').update(content).digest('hex');
    if (await this.has(hash)) return hash;
    const path = this.pathOf(hash);
    await mkdir(dirname(path), { recursive: true });
    const draft = `${path}.${randomUUID()}.draft`;
    try {
      await writeDurably(draft, content);
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    return hash;
  }

  async has(hash: string): Promise<boolean> {
    return access(this.pathOf(hash)).then(
      () => true,
      () => false,
    );
  }

  /** The file, open for reading, or null when it is not there. Whoever gets the handle closes it. */
  async open(hash: string): Promise<FileHandle | null> {
    try {
      return await open(this.pathOf(hash), 'r');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Takes a file away that nothing is of any more; not to be there already is fine. */
  async remove(hash: string): Promise<void> {
    await rm(this.pathOf(hash), { force: true });
  }

  private pathOf(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error(`${hash} is no SHA-256`);
    return join(this.root, hash.slice(0, 2), hash.slice(2, 4), hash);
  }
}

/** Its bytes are on the disk before its name is: after a power cut, a file of that name is whole. */
async function writeDurably(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o640);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
