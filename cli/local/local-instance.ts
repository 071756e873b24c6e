import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { adminKeyFile } from '@tds/platform/auth/admin-key-file';
import { instanceFile, type RunningInstance } from '@tds/boot/instance-file';

type Environment = Readonly<Record<string, string | undefined>>;

/** A TDS of this folder: where it should listen, and the key it keeps in its data folder. */
export interface LocalInstance {
  readonly url: string;
  readonly apiKey: string | undefined;
  readonly dataDir: string;
  /** What a running one says of itself; undefined when none runs, or it runs elsewhere. */
  readonly running: RunningInstance | undefined;
}

/** Environment of a server started in a folder: what is set outside wins over the folder's `.env`, as it does for the server. */
export function localEnvironment(folder: string, environment: Environment): Environment {
  const text = readText(join(folder, '.env'));
  return { ...(text === undefined ? {} : parseEnv(text)), ...environment };
}

/** Finds the TDS of a folder from its environment and data folder. It may not run. */
export function findLocalInstance(folder: string, environment: Environment): LocalInstance {
  const env = localEnvironment(folder, environment);
  const dataDir = resolve(folder, env['TDS_DATA_DIR']?.trim() || '.tds');
  const running = readRunning(instanceFile(dataDir));
  return {
    url: running?.url ?? `http://127.0.0.1:${env['PORT']?.trim() || '3000'}`,
    apiKey: env['TDS_ADMIN_API_KEY']?.trim() || readText(adminKeyFile(dataDir))?.trim() || undefined,
    dataDir,
    running,
  };
}

function readRunning(file: string): RunningInstance | undefined {
  const text = readText(file);
  if (text === undefined) return undefined;
  const instance = JSON.parse(text) as RunningInstance;
  return isAlive(instance.pid) ? instance : undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
