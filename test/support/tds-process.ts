import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { until } from '@libs/testing';

/** The built application, as `npm start` runs it; or a build of another place, which nobody rebuilds meanwhile. */
const ENTRY = process.env['TDS_E2E_ENTRY'] ?? resolve(__dirname, '../../dist/src/main.js');

/** TDS as a process of its own, so that it can be killed. */
export class TdsProcess {
  private child: ChildProcess | null = null;
  private output = '';

  constructor(
    private readonly environment: Readonly<Record<string, string>>,
    readonly port: number,
    /** What is run: the build, or a copy of it. */
    private readonly entry: string = ENTRY,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Everything it wrote since its last start. */
  get log(): string {
    return this.output;
  }

  /** Starts it and waits until it is ready to take webhooks. */
  async start(deadlineMs = 90_000): Promise<void> {
    this.spawn();
    await until(async () => !this.isRunning || (await fetch(`${this.url}/health/ready`)).ok, deadlineMs);
    if (!this.isRunning) throw new Error(`exited with ${this.child?.exitCode ?? this.child?.signalCode}: ${this.output.slice(-2_000)}`);
  }

  /** Starts it without waiting for readiness and returns its exit code: for starts that are meant to fail. */
  async runToExit(): Promise<number | null> {
    this.spawn();
    return this.exited();
  }

  /** kill -9: no hook of it runs. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Ends it as an operator would; its exit code. */
  async stop(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    return this.end(signal);
  }

  /** Sends it a signal it goes on after. */
  notify(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  /** Its process id. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** True until it has ended, whatever ended it. */
  get isRunning(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Waits for an exit it makes by itself. */
  async exited(): Promise<number | null> {
    const { child } = this;
    if (!child) return null;
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child.exitCode;
  }

  private spawn(): ChildProcess {
    const { PATH = '', HOME = '' } = process.env;
    const env = { PATH, HOME, PORT: String(this.port), HOST: '127.0.0.1', ...this.environment };
    const child = spawn(process.execPath, ['--enable-source-maps', this.entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child = child;
    return child;
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }
}

/** A port nobody listens on right now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
