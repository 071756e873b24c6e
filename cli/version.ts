import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package this file belongs to, whether it runs from source or from `dist`. */
export function packageFolder(start = __dirname): string {
  return existsSync(join(start, 'package.json')) || dirname(start) === start ? start : packageFolder(dirname(start));
}

/** Version of this program. */
export function cliVersion(): string {
  return (JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }).version;
}
