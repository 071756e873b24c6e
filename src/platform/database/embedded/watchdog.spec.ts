import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';

/** Plain JavaScript for a process of its own: what we kill cannot be the test. */
const OWNER = `
  const { watchOver } = require('./watchdog.js');
  watchOver(Number(process.argv[2]), process.argv[3], undefined);
  console.log('watching');
  setInterval(() => undefined, 1000);`;

describe('watchOver', () => {
  let folder: string;
  let server: ChildProcess;
  let owner: ChildProcess;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tds-watchdog-'));
    const { code } = transformFileSync(join(__dirname, 'watchdog.ts'), {
      swcrc: false,
      module: { type: 'commonjs' },
      jsc: { parser: { syntax: 'typescript' } },
    });
    writeFileSync(join(folder, 'watchdog.js'), code);
    writeFileSync(join(folder, 'owner.js'), OWNER);
    server = spawn('sleep', ['60']);
    writeFileSync(join(folder, 'postmaster.pid'), `${server.pid}\n${folder}\n`);
  });
  afterEach(() => {
    server.kill('SIGKILL');
    owner.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  const startOwner = async (): Promise<void> => {
    owner = spawn(process.execPath, [join(folder, 'owner.js'), String(server.pid), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(owner.stdout!, 'data');
  };

  it('shuts the server down in order when its owner is killed', async () => {
    await startOwner();
    const ended = once(server, 'exit');
    owner.kill('SIGKILL');
    await expect(ended).resolves.toEqual([null, 'SIGINT']);
  });

  it('leaves another process alone that has the id by then', async () => {
    writeFileSync(join(folder, 'postmaster.pid'), '1\n');
    await startOwner();
    const watchdog = await childOf(owner.pid!);
    owner.kill('SIGKILL');
    await ended(watchdog);
    expect(server.exitCode).toBeNull();
    expect(server.signalCode).toBeNull();
  });
});

async function childOf(pid: number): Promise<number> {
  const pgrep = spawn('pgrep', ['-P', String(pid)]);
  const [output] = (await once(pgrep.stdout, 'data')) as [Buffer];
  return Number(output.toString().trim());
}

async function ended(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}
