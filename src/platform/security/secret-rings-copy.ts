import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SecretBox } from './secret-box';
import type { SecretState } from './stored-secret.entity';

const FILE = 'secret-rings.sealed';
const PURPOSE = 'copy of tds_secrets';
/** Secrets are for this user alone. */
const FILE_MODE = 0o600;

/** A secret of a ring, in the open. */
export interface RingSecret {
  readonly state: SecretState;
  readonly secret: string;
  readonly acceptedUntil: Date | null;
}

/** Secrets by the name of their ring, the current one first. */
export type Rings = ReadonlyMap<string, readonly RingSecret[]>;

/** What the rings last were, sealed, in the data folder: a process that starts while the database is away knows its secrets from it. */
export class SecretRingsCopy {
  private readonly path: string;
  private last: string | undefined;

  constructor(
    dataDir: string,
    private readonly box: SecretBox,
  ) {
    this.path = join(dataDir, FILE);
  }

  /** Undefined when there is none. @throws SecretBoxError, what the file system says. */
  async read(): Promise<Rings | undefined> {
    const sealed = await readFile(this.path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    return sealed && parse(this.box.open(sealed, PURPOSE));
  }

  /** Replaces it whole; does nothing when it wrote the same before. @throws what the file system says. */
  async write(rings: Rings): Promise<void> {
    const content = JSON.stringify([...rings]);
    if (content === this.last) return;
    await mkdir(dirname(this.path), { recursive: true });
    const draft = `${this.path}.${process.pid}.${randomBytes(4).toString('hex')}`;
    try {
      const file = await open(draft, 'wx', FILE_MODE);
      try {
        await file.writeFile(this.box.seal(content, PURPOSE));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, this.path);
    } finally {
      await rm(draft, { force: true });
    }
    this.last = content;
  }
}

function parse(content: string): Rings {
  return new Map(
    JSON.parse(content, (key, value: unknown) => (key === 'acceptedUntil' && typeof value === 'string' ? new Date(value) : value)) as [
      string,
      RingSecret[],
    ][],
  );
}
