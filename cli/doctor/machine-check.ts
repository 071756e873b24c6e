import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failed, type Finding, ok, warning } from './finding';

const OLDEST_NODE = [20, 19] as const;
/** Below this the embedded database and the spool are near their end. Bytes. */
const LOW_DISK = 1_073_741_824;

/** Is the Node that runs this new enough for TDS? */
export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return ok('Node', version);
  return failed('Node', `${version} is too old`, `use Node ${OLDEST_NODE.join('.')} or newer`);
}

/** Is there room where TDS keeps its data? */
export async function checkDisk(dataDir: string): Promise<Finding> {
  let folder = dataDir;
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const says = `${(free / LOW_DISK).toFixed(1)} GiB free for ${dataDir}`;
  return free < LOW_DISK ? warning('Disk', says, 'free some space, or move TDS_DATA_DIR') : ok('Disk', says);
}
