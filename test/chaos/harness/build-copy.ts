import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A change of one compiled file: what stands there exactly once becomes something else. */
export interface Patch {
  /** Below the build's folder, such as `src/queue/job-queue.js`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** What we run from: the suite's own build. */
const BUILD = resolve(__dirname, '../../..');
const MAIN = 'src/main.js';

/** The application as built. */
export const builtEntry = join(BUILD, MAIN);

/** Makes a copy of the build with changes. @returns its main file, and what removes it */
export function patchedCopy(patches: readonly Patch[]): { readonly entry: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'tds-chaos-patched-'));
  const dist = join(folder, 'dist');
  for (const part of ['src', 'libs', 'migrations']) cpSync(join(BUILD, part), join(dist, part), { recursive: true });
  for (const name of ['node_modules', 'package.json']) symlinkSync(join(BUILD, '..', name), join(folder, name));
  for (const patch of patches) {
    const path = join(dist, patch.file);
    writeFileSync(path, patched(readFileSync(path, 'utf8'), patch));
  }
  return { entry: join(dist, MAIN), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A compiled file with the change. @throws Error when it does not fit exactly once: then it would switch nothing off */
export function patched(code: string, { file, from, to }: Patch): string {
  const parts = code.split(from);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} places like: ${from}`);
  return parts.join(to);
}
