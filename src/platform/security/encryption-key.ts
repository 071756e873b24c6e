import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEY_FILE = 'encryption.key';
const KEY_BYTES = 32;

/** Where the key of stored secrets comes from. */
export interface EncryptionKeySource {
  /** `TDS_ENCRYPTION_KEY`, 32 bytes. */
  readonly configured: Buffer | undefined;
  /** Folder of the key file used where nothing is configured. One machine's processes share it; several machines need the variable. */
  readonly dataDir: string;
}

/**
 * The 32-byte key: configured, or from `encryption.key` in the data folder, made there (mode 0600) at first use.
 * Processes that start together agree: one creates the file, the others read it.
 *
 * @throws Error when the file exists but holds no key: a new one would make every stored secret unreadable in silence.
 */
export function loadEncryptionKey(source: EncryptionKeySource): Buffer {
  if (source.configured !== undefined) return source.configured;
  const path = join(source.dataDir, KEY_FILE);
  mkdirSync(source.dataDir, { recursive: true, mode: 0o700 });
  if (!existsSync(path)) createKeyFile(path);
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== KEY_BYTES) throw new Error(`${path} holds no encryption key; restore it, or remove it to begin anew`);
  return key;
}

/** Written beside and linked into place: whoever sees the file sees it whole, and the second of two creators loses. */
function createKeyFile(path: string): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(draft, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
