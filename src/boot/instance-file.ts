import { rename, rm, writeFile } from 'node:fs/promises';
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

/** Tells where we are. Renamed into place: a reader never sees half of it. A data folder that cannot be written costs us nothing. */
export async function announceInstance(dataDir: string, instance: RunningInstance): Promise<void> {
  const temporary = `${instanceFile(dataDir)}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, `${JSON.stringify(instance)}\n`);
    await rename(temporary, instanceFile(dataDir));
  } catch {
    // The command line then needs TDS_URL.
  }
}

/** Takes it back at the end. After a crash the process id tells that it is out of date. */
export async function withdrawInstance(dataDir: string): Promise<void> {
  await rm(instanceFile(dataDir), { force: true }).catch(() => undefined);
}
