import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a generated admin key is kept, so that a second start can tell where to find it. */
export function adminKeyFile(dataDir: string): string {
  return join(dataDir, 'admin-api-key');
}

/** Writes the key for its owner's eyes only. Renamed into place: a reader sees the old key or the new one, never half of one. */
export async function writeAdminKeyFile(file: string, key: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, `${key}\n`, { mode: 0o600 });
  await chmod(temporary, 0o600); // the mode above does not change a file left over from a crash
  await rename(temporary, file);
}

/** The key in the file; undefined when there is none to read. */
export async function readAdminKeyFile(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim() || undefined;
  } catch {
    return undefined;
  }
}
