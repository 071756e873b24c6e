import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import type { Clock } from '@libs/resilience';
import type { Binaries } from './binaries';
import type { ClusterHome } from './cluster-home';
import { EmbeddedPostgresError } from './embedded.errors';
import { SERVER_ENVIRONMENT } from './initialise';
import { isServerReady, stopServer } from './orphan';
import { watchOver } from './watchdog';

/** A log of more than this is set aside at the next start, bytes. */
const MAX_LOG_BYTES = 10_000_000;

const READY_POLL_MS = 10;

/** Crash recovery replays the log since the last checkpoint; with a slow disk that takes a while. */
const READY_TIMEOUT_MS = 600_000;

/** Somebody took the port between choosing and using it. */
export class PortTakenError extends EmbeddedPostgresError {}

/** A running server process. */
export interface ServerProcess {
  readonly pid: number;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts the server and waits until it accepts connections. It is in a process group of its own, so that a Ctrl-C in the terminal
 * does not take it away from under the work we still finish, and a watchdog stops it when we are killed.
 *
 * @throws PortTakenError, EmbeddedPostgresError with the end of the server's log.
 */
export async function startServer(
  home: ClusterHome,
  binaries: Binaries,
  port: number,
  settings: Settings,
  clock: Clock,
): Promise<ServerProcess> {
  const logStart = rotateLog(home);
  const child = spawnServer(home, binaries, port, settings);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const { pid } = child;
  const failure = (what: string): EmbeddedPostgresError => toError(what, readFileSync(home.log).subarray(logStart).toString());
  if (pid === undefined) {
    await ended;
    throw failure(`${binaries.postgres} cannot be started`);
  }
  const callOff = watchOver(pid, home.data, home.account);
  void ended.then(callOff);
  for (let waitedMs = 0; !isServerReady(home.data, pid); waitedMs += READY_POLL_MS) {
    if (child.exitCode !== null || child.signalCode !== null) throw failure('the server did not start');
    if (waitedMs >= READY_TIMEOUT_MS) {
      await stopServer(pid, clock);
      throw failure('the server did not become ready');
    }
    await clock.sleep(READY_POLL_MS);
  }
  const stop = async (): Promise<void> => {
    child.ref(); // now it is worth staying for: without it, a process with nothing else to do would end before its server
    await stopServer(pid, clock);
    await ended;
  };
  return { pid, ended, stop };
}

/** Settings given on the command line, over `postgresql.conf`. */
export type Settings = Readonly<Record<string, string>>;

function spawnServer(home: ClusterHome, binaries: Binaries, port: number, settings: Settings): ChildProcess {
  const log = openSync(home.log, 'a', 0o600);
  home.keepOwner(home.log);
  try {
    const child = spawn(binaries.postgres, ['-D', home.data, '-p', String(port), ...asFlags({ ...SERVER_SETTINGS, ...settings })], {
      cwd: home.path,
      env: SERVER_ENVIRONMENT,
      detached: true,
      stdio: ['ignore', log, log],
      ...home.account,
    });
    child.unref();
    return child;
  } finally {
    closeSync(log);
  }
}

/** Loopback only, no socket file; sized for one application on one machine. Durability stays as PostgreSQL has it: on. */
const SERVER_SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] %a ',
};

function asFlags(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Keeps one old log. Returns where this start's lines will begin. */
function rotateLog(home: ClusterHome): number {
  const size = statSync(home.log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= MAX_LOG_BYTES) return size;
  renameSync(home.log, `${home.log}.1`);
  return 0;
}

function toError(what: string, log: string): EmbeddedPostgresError {
  const tail = log.trim().split('\n').slice(-15).join('\n');
  return /could not bind|Address already in use/i.test(tail)
    ? new PortTakenError(`${what}: ${tail}`)
    : new EmbeddedPostgresError(`${what}:\n${tail}`);
}
