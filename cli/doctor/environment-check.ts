import { join } from 'node:path';
import { ConfigurationError } from '@tds/platform/config/configuration.error';
import type { AppConfig } from '@tds/platform/config/app-config';
import { loadConfig, readEnvironment } from '@tds/platform/config/load-config';
import { failed, type Finding, ok, warning } from './finding';

/** Would a server start with the environment of this folder? Undefined configuration: it would not. */
export function checkEnvironment(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
): { config: AppConfig | undefined; findings: Finding[] } {
  try {
    const config = loadConfig(readEnvironment(environment, join(folder, '.env')));
    const warnings = config.warnings.map((text) => warning('Environment', text));
    return { config, findings: warnings.length > 0 ? warnings : [ok('Environment', 'every variable is in order')] };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return {
      config: undefined,
      findings: error.problems.map((problem) => failed('Environment', problem, 'every variable is explained in .env.example')),
    };
  }
}
