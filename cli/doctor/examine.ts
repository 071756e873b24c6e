import type { TdsClient } from '@libs/api-client';
import type { Terminal } from '../terminal/terminal';
import { checkDatabase } from './database-check';
import { checkEnvironment } from './environment-check';
import type { Finding } from './finding';
import { checkInstance } from './instance-check';
import { checkDisk, checkNode } from './machine-check';
import { checkZoho, type DataCenters } from './zoho-check';

/** What `tds doctor` looks at. */
export interface Patient {
  readonly client: TdsClient;
  readonly url: string;
  readonly version: string;
  /** Whether environment and data of this folder are the instance's own. */
  readonly isLocal: boolean;
  readonly dataCenters: DataCenters;
}

/** All checks. What a check cannot know, because an earlier one failed, is left out. */
export async function examine(terminal: Terminal, patient: Patient): Promise<Finding[]> {
  const now = (): Date => terminal.now();
  const machine = checkNode(process.versions.node);
  const instance = checkInstance(patient.client, patient.url, patient.version, now);
  if (!patient.isLocal) return [machine, ...(await instance)];
  const { config, findings } = checkEnvironment(terminal.folder, terminal.environment);
  if (!config) return [machine, ...findings, ...(await instance)];
  const [database, zoho, disk] = await Promise.all([
    checkDatabase(config.database.url),
    checkZoho(config.zoho, patient.dataCenters, now),
    checkDisk(config.dataDir),
  ]);
  return [machine, ...findings, database, disk, ...zoho, ...(await instance)];
}
