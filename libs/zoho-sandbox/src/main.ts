import { SandboxOptions } from './options';
import { startSandbox } from './sandbox';

const PARENT_CHECK_MS = 500;

/** Runs one sandbox, `node main.js '{"seed":1}'`; tells where it is over IPC and as one line of JSON on standard output. */
async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as SandboxOptions;
  let close = async (): Promise<void> => undefined;
  endWithParent(() => void close().finally(() => process.exit(0)));
  const sandbox = await startSandbox(options);
  close = () => sandbox.close();
  const ready = { ...sandbox.describe(), pid: process.pid };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
  process.send?.(ready);
}

/** Calls `end` on SIGTERM, when the IPC channel closes, and when the parent is gone: a sandbox never outlives who started it. */
function endWithParent(end: () => void): void {
  process.once('SIGTERM', end);
  if (process.send) {
    process.once('disconnect', end);
    if (!process.connected) end();
    // Ctrl-C reaches the whole process group; the parent decides when its sandbox goes.
    process.on('SIGINT', () => undefined);
    return;
  }
  process.once('SIGINT', end);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), PARENT_CHECK_MS).unref();
}

main().catch((error: unknown) => {
  process.stderr.write(`sandbox: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
