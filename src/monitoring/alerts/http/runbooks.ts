import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';

/** There is no such runbook. */
export class RunbookNotFoundError extends Error {
  readonly code = 'alerts.runbook_not_found';
  readonly disposition = 'reject';

  constructor(name: string) {
    super(`there is no runbook ${name}`);
    this.name = 'RunbookNotFoundError';
  }
}

/** The pages of docs/runbooks. */
@Injectable()
export class Runbooks {
  private readonly folder = runbookFolder();

  /** @throws RunbookNotFoundError */
  async read(name: string): Promise<string> {
    if (!/^[a-z_]+\.[a-z_]+$/.test(name)) throw new RunbookNotFoundError(name);
    return readFile(join(this.folder, `${name}.md`), 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new RunbookNotFoundError(name) : error;
    });
  }
}

/** Beside the package.json this file belongs to, whether it runs from source or from `dist`. */
function runbookFolder(start: string = __dirname): string {
  if (existsSync(join(start, 'package.json')) || dirname(start) === start) return join(start, 'docs', 'runbooks');
  return runbookFolder(dirname(start));
}
