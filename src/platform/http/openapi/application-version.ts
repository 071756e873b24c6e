import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Version in the package.json this file belongs to, whether it runs from source or from `dist`. */
export function applicationVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFileAbove(__dirname), 'utf8')) as { version: string };
  return version;
}

function packageFileAbove(folder: string): string {
  const file = join(folder, 'package.json');
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('no package.json above the program');
  return packageFileAbove(parent);
}
