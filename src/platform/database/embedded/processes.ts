import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';

/** Is there such a process, whoever it belongs to? A zombie counts as gone: it holds nothing any more. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return statusOf(pid)?.state !== 'Z';
}

/**
 * When a process started, in a form that only serves to compare: with its id it names the process for good, where the id alone
 * may be somebody else's by now (in a container it always is 1). Undefined when the system does not tell.
 */
export function startOf(pid: number): string | undefined {
  return statusOf(pid)?.start ?? ps(pid, 'lstart');
}

/** Is this process a PostgreSQL server on that data directory? Its command line tells, which everybody may read. */
export function isServerOf(pid: number, dataDirectory: string): boolean {
  if (process.platform !== 'linux') return ps(pid, 'command')?.includes(dataDirectory) === true;
  const [program, ...args] = readText(`/proc/${pid}/cmdline`).split('\0');
  return basename(program!) === 'postgres' && args.some((arg) => realPath(arg) === realPath(dataDirectory));
}

interface Status {
  readonly state: string;
  readonly start: string;
}

/** `/proc/<pid>/stat`, whose second field, the name in parentheses, may hold anything: counted from its end. */
function statusOf(pid: number): Status | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0]!, start: fields[19]! };
  } catch {
    return undefined;
  }
}

function ps(pid: number, field: string): string | undefined {
  try {
    return (
      execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
