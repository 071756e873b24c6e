import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { packageFolder } from '../version';

/** A program of this package, compiled, as a child process. Its end is the caller's business. */
export function startProgram(
  name: 'src/main.js' | 'bench/main.js',
  words: readonly string[],
  options: { readonly folder: string; readonly environment: NodeJS.ProcessEnv; readonly output: 'inherit' | 'ignore' },
): ChildProcess {
  const entry = join(packageFolder(), 'dist', name);
  if (!existsSync(entry)) throw new CliError(`${entry} is not built`, EXIT.failed, [], ['npm run build']);
  const { folder, environment, output } = options;
  return spawn(process.execPath, ['--enable-source-maps', entry, ...words], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', output, output === 'inherit' ? 'inherit' : 'pipe'],
  });
}

/** Resolves with the exit code of a child. Ctrl-C, which a terminal sends to the child too, is passed on for all other ways to stop us. */
export async function untilEnded(child: ChildProcess, interrupted: AbortSignal): Promise<number> {
  const stop = (): void => void child.kill('SIGTERM');
  if (interrupted.aborted) stop();
  interrupted.addEventListener('abort', stop);
  try {
    return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? EXIT.failed)));
  } finally {
    interrupted.removeEventListener('abort', stop);
  }
}
