import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, createTdsClient, type TdsClient } from '@libs/api-client';
import { CliError } from '../cli-error';
import type { Cli } from '../cli';
import { EXIT } from '../exit-codes';
import { findLocalInstance } from '../local/local-instance';
import { startProgram, untilEnded } from '../local/server-process';
import { plural } from '../terminal/words';
import { SandboxControl } from './sandbox-control';
import { tour } from './tour';
import { makeTrouble } from './trouble';

const START_TIMEOUT_MS = 60_000;
const POLL_INTERVAL_MS = 150;
/** Enough to see paging and progress, few enough to be there at once. */
const SIZES = { TDS_SANDBOX_PRODUCTS: '600', TDS_SANDBOX_CUSTOMERS: '400', TDS_SANDBOX_DAYS: '2', TDS_SANDBOX_TRAFFIC: '60' };

/** Runs a whole company until Ctrl-C: sandbox, TDS, traffic, trouble. Everything lives in a folder that is removed at the end. */
export async function runDemo(cli: Cli, port: number): Promise<void> {
  const { terminal } = cli;
  const folder = await mkdtemp(join(tmpdir(), 'tds-demo-'));
  // PostgreSQL does not run as root; its own user must get through to its data.
  await chmod(folder, 0o755);
  const child = startProgram('src/main.js', [], {
    folder,
    environment: demoEnvironment(terminal.environment, folder, port),
    output: 'ignore',
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(-2_000);
  });
  const ended = untilEnded(child, terminal.interrupted);
  const failure = ended.then((code) => {
    if (!terminal.interrupted.aborted) throw new CliError(`the demo ended by itself (exit code ${code})`, EXIT.failed, [complaint.trim()]);
  });
  try {
    await Promise.race([present(cli, folder), failure]);
    await failure;
  } finally {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  }
  cli.remark('\nStopped, and cleaned up.\n');
}

/** Waits for the company, breaks some of it, and tells where to look. */
async function present(cli: Cli, folder: string): Promise<void> {
  const { terminal } = cli;
  cli.remark('Starting PostgreSQL, a Zoho sandbox and TDS …\n');
  const instance = await untilRunning(cli, folder);
  if (!instance) return;
  const client = createTdsClient({ baseUrl: instance.url, apiKey: instance.apiKey });
  const records = await untilMirrored(cli, client);
  cli.remark(`${terminal.colours.green('✓')} First sync: ${plural(records, 'record')} mirrored\n`);
  const trouble = await makeTrouble(new SandboxControl(instance.sandboxUrl));
  cli.remark(`${terminal.colours.green('✓')} Business goes on at sixty times its speed, and trouble was made\n`);
  const started = { url: instance.url, data_dir: folder, sandbox_url: instance.sandboxUrl, ...trouble };
  cli.show(started, () => tour(terminal, { ...instance, folder, ...trouble }));
}

async function untilRunning(cli: Cli, folder: string): Promise<{ url: string; apiKey: string; sandboxUrl: string } | undefined> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!cli.terminal.interrupted.aborted) {
    const { running, apiKey } = findLocalInstance(folder, { TDS_DATA_DIR: folder });
    if (running?.sandbox_url && apiKey) return { url: running.url, apiKey, sandboxUrl: running.sandbox_url };
    if (Date.now() > deadline) throw new CliError('the demo did not start within a minute', EXIT.failed);
    await cli.terminal.sleep(POLL_INTERVAL_MS);
  }
  return undefined;
}

async function untilMirrored(cli: Cli, client: TdsClient): Promise<number> {
  for (;;) {
    const { running, latest } = await answerOf(client.GET('/api/zoho/bulk-sync/status'));
    if ((running.length === 0 && latest.length > 0) || cli.terminal.interrupted.aborted)
      return latest.reduce((sum, { processed }) => sum + processed, 0);
    await cli.terminal.sleep(POLL_INTERVAL_MS);
  }
}

/** Nothing of the company's real settings gets into a demo. */
function demoEnvironment(environment: Readonly<Record<string, string | undefined>>, folder: string, port: number): NodeJS.ProcessEnv {
  const own = Object.entries(environment).filter(([name]) => !/^(ZOHO_|TDS_|ALERT_|SCHEDULE_|DATABASE_URL|REDIS_URL|PORT|HOST)/.test(name));
  return {
    ...Object.fromEntries(own),
    ...SIZES,
    PORT: String(port),
    HOST: '127.0.0.1',
    TDS_DATA_DIR: folder,
    LOG_LEVEL: 'error',
    LOG_FORMAT: 'json',
  };
}
