import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running TDS says of itself to the command line on the same machine. No secrets. */
export interface RunningInstance {
  readonly url: string;
  readonly pid: number;
  /** Of the sandbox in Zoho's place; null with real Zoho. */
  readonly sandbox_url: string | null;
}

/** Where it says so: `PORT=0` takes any port, and `tds status` must find it. */
export function instanceFile(dataDir: string): string {
  return join(dataDir, 'instance.json');
}

/** Tells where we are. A data folder that cannot be written costs the command line a setting, and us nothing. */
export async function announceInstance(dataDir: string, instance: RunningInstance): Promise<void> {
  await writeFile(instanceFile(dataDir), `${JSON.stringify(instance)}\n`).catch(() => undefined);
}

/** Takes it back at the end. After a crash the process id tells that it is out of date. */
export async function withdrawInstance(dataDir: string): Promise<void> {
  await rm(instanceFile(dataDir), { force: true }).catch(() => undefined);
}
