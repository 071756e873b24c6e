import { transformFileSync } from '@swc/core';
import { ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { SandboxAddress } from '../src';
import { SpecClient } from './support';

const SOURCE = join(__dirname, '../src');
const MODULES = join(__dirname, '../../../node_modules');

/** Compiles the library as the build does: a child process can't run TypeScript. */
function compile(folder: string): string {
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const { code } = transformFileSync(join(SOURCE, file), {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    const target = join(folder, file.replace(/ts$/, 'js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, code);
  }
  return join(folder, 'main.js');
}

describe('the sandbox as a process', () => {
  let folder: string;
  let main: string;
  const children: ChildProcess[] = [];
  const env = { ...process.env, NODE_PATH: MODULES };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'zoho-sandbox-main-'));
    main = compile(folder);
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const launch = (options: object) => {
    const child = fork(main, [JSON.stringify(options)], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], env, execArgv: [] });
    children.push(child);
    return child;
  };
  const ready = async (child: ChildProcess) => {
    const failed = once(child, 'exit').then(() => Promise.reject(new Error('the sandbox ended before it was ready')));
    const [address] = (await Promise.race([once(child, 'message'), failed])) as [SandboxAddress & { pid: number }];
    failed.catch(() => undefined);
    return address;
  };
  const ended = async (child: ChildProcess) => (await once(child, 'exit'))[0] as number | null;

  it('tells where it is and can be used', async () => {
    const child = launch({ sizes: { products: 3, customers: 1, vendors: 1 } });
    const line = once(createInterface(child.stdout!), 'line');
    const address = await ready(child);
    expect(JSON.parse(String((await line)[0]))).toEqual(address);
    expect(address.pid).toBe(child.pid);
    const client = await SpecClient.connect(address);
    expect((await client.get('/books/v3/items')).body['items']).toHaveLength(3);
  });

  it('ends when its channel closes, and on SIGTERM', async () => {
    const first = launch({});
    await ready(first);
    first.disconnect();
    expect(await ended(first)).toBe(0);
    const second = launch({});
    await ready(second);
    second.kill('SIGTERM');
    expect(await ended(second)).toBe(0);
  });

  it('ends when its parent is killed, without a channel too', async () => {
    const parentScript = `
      const child = require('node:child_process').spawn(process.execPath, [${JSON.stringify(main)}], { stdio: ['ignore', 'pipe', 'ignore'] });
      child.stdout.pipe(process.stdout);`;
    const parent = spawn(process.execPath, ['-e', parentScript], { stdio: ['ignore', 'pipe', 'inherit'], env });
    children.push(parent);
    const { pid } = JSON.parse(String((await once(createInterface(parent.stdout!), 'line'))[0])) as { pid: number };
    parent.kill('SIGKILL');
    const deadline = performance.now() + 10_000;
    while (isRunning(pid) && performance.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isRunning(pid)).toBe(false);
  });

  it('loses no change to kill -9', async () => {
    const stateDir = join(folder, 'state');
    const options = { stateDir, sizes: { products: 50, customers: 5, vendors: 1 } };
    const child = launch(options);
    const { url } = await ready(child);
    const read = async (base: string) => (await fetch(`${base}/__sandbox/records/item?shape=record`)).text();
    const body = JSON.stringify({ action: 'step', steps: 300 });
    await fetch(`${url}/__sandbox/traffic`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const before = await read(url);
    child.kill('SIGKILL');
    await ended(child);
    expect(await read((await ready(launch(options))).url)).toBe(before);
  });

  it('says what is wrong and fails', async () => {
    const taken = launch({});
    const { url } = await ready(taken);
    const child = launch({ port: Number(new URL(url).port) });
    const message = once(child.stderr!, 'data');
    expect(await ended(child)).toBe(1);
    expect(String((await message)[0])).toContain('EADDRINUSE');
  });
});

/** A process that ended but waits to be collected (a zombie) doesn't run. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}
