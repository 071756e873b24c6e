import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuTimeMs } from './cpu-time';
import { residentMiB } from './resident-memory';

/** How long a child gets to end when asked to; then it is killed. Milliseconds. */
const STOP_PATIENCE_MS = 15_000;
const END_WITH_PARENT = join(__dirname, 'end-with-parent.js');
/** Lines of a failed child's output that are shown. */
const SHOWN_LINES = 20;

export interface ChildOptions {
  /** Compiled entry, absolute. */
  readonly entry: string;
  readonly args?: readonly string[];
  /** Node's own. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where its output goes: a file, since a pipe would make us read it while it is measured. */
  readonly logFile: string;
}

/** A process of this run. It ends when we do, or when we end it by its id. */
export class Child {
  private constructor(
    private readonly process: ChildProcess,
    private readonly logFile: string,
  ) {}

  static start({ entry, args = [], flags = [], env = {}, logFile }: ChildOptions): Child {
    const log = openSync(logFile, 'a');
    try {
      const child = fork(entry, [...args], {
        env: { PATH: process.env['PATH'], TZ: 'UTC', ...env },
        execArgv: [...flags, '--require', END_WITH_PARENT, ...profiling(logFile)],
        stdio: ['ignore', log, log, 'ipc'],
      });
      running.add(child);
      child.once('exit', () => running.delete(child));
      return new Child(child, logFile);
    } finally {
      closeSync(log);
    }
  }

  /** Processor time it has used, ms; null where the system does not tell. */
  cpuMs(): number | null {
    return cpuTimeMs(this.process.pid!);
  }

  /** Memory it holds, MiB; null where the system does not tell. */
  residentMiB(): number | null {
    return residentMiB(this.process.pid!);
  }

  /** Its next message. @throws Error with the end of its output when it ends instead. */
  async message<T>(): Promise<T> {
    const waiting = new AbortController();
    try {
      const message = once(this.process, 'message', { signal: waiting.signal }).then(([value]) => value as T);
      const end = once(this.process, 'exit', { signal: waiting.signal }).then(() => {
        throw this.failure();
      });
      if (this.hasEnded) throw this.failure();
      return await Promise.race([message, end]);
    } finally {
      waiting.abort();
    }
  }

  send(message: object): void {
    this.process.send(message);
  }

  /** @throws Error with the end of its output when it has ended. */
  assertRunning(): void {
    if (this.hasEnded) throw this.failure();
  }

  async stop(): Promise<void> {
    if (this.hasEnded) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const patience = setTimeout(() => this.process.kill('SIGKILL'), STOP_PATIENCE_MS);
    await ended;
    clearTimeout(patience);
  }

  private get hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  private failure(): Error {
    const { exitCode, signalCode } = this.process;
    const output = readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-SHOWN_LINES).join('\n');
    return new Error(`${this.process.spawnfile} ended with ${signalCode ?? exitCode}:\n${output}`);
  }
}

/** Children of this run that are alive. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** `BENCH_CPU_PROFILE=folder` leaves a profile of every child there. */
function profiling(logFile: string): string[] {
  const folder = process.env['BENCH_CPU_PROFILE'];
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${join(folder, logFile.split('/').at(-1)!)}`] : [];
}

/** Starts a child that answers with one message, and ends it. */
export async function askChild<T>(options: ChildOptions): Promise<T> {
  const child = Child.start(options);
  try {
    return await child.message<T>();
  } finally {
    await child.stop();
  }
}
