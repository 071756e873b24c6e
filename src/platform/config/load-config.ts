import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import type { z } from 'zod';
import { AppConfig } from './app-config';
import { ConfigurationError } from './configuration.error';
import { environmentSchema, variableNames, type Environment, type VariableName } from './environment.schema';
import { missingVariables, warningsFor } from './rules';
import type { VariableMeta } from './variable';

/** Variables as a process gets them. */
export type RawEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Parses and checks the environment as a whole.
 *
 * @throws ConfigurationError naming every problem at once.
 */
export function loadConfig(env: RawEnvironment, { isTerminal = process.stdout.isTTY } = {}): AppConfig {
  // Every key is given, so that a missing one is parsed (and defaulted) like an empty one.
  const parsed = environmentSchema.safeParse(Object.fromEntries(variableNames.map((name) => [name, env[name]])));
  const problems = [...(parsed.success ? [] : malformed(parsed.error.issues, env)), ...incomplete(env), ...onlyInTests(env)];
  if (!parsed.success || problems.length > 0) throw new ConfigurationError(problems);
  return new AppConfig(parsed.data, warningsFor(parsed.data), isTerminal);
}

/** The process's environment over the `.env` file in the working directory, if there is one: what is set outside wins. */
export function readEnvironment(env: RawEnvironment = process.env, file = '.env'): RawEnvironment {
  return { ...readEnvFile(file), ...env };
}

function readEnvFile(file: string): RawEnvironment {
  try {
    return parseEnv(readFileSync(file, 'utf8')) as RawEnvironment;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new ConfigurationError([`${file}: expected a readable file, got ${(error as Error).message}`]);
  }
}

function malformed(issues: readonly z.core.$ZodIssue[], env: RawEnvironment): string[] {
  const names = new Set(issues.map((issue) => issue.path[0] as VariableName));
  return [...names].map((name) => `${name}: expected ${metaOf(name).form}, got "${shown(name, env[name])}"`);
}

function incomplete(env: RawEnvironment): string[] {
  const present = Object.fromEntries(variableNames.filter((name) => env[name]?.trim()).map((name) => [name, env[name]]));
  return missingVariables(present as Partial<Environment>).map(
    ({ name, because }) => `${name}: expected ${metaOf(name).form} (${because} is set), got nothing`,
  );
}

/** Fail points kill the process: nobody wants that of a variable left behind. */
function onlyInTests(env: RawEnvironment): string[] {
  return env.TDS_FAIL_POINT?.trim() && env.NODE_ENV === 'production' ? ['TDS_FAIL_POINT: expected nothing in production'] : [];
}

function shown(name: VariableName, value: string | undefined): string {
  return metaOf(name).secret ? '***' : (value ?? '');
}

/** What a variable must look like, its default, and whether it is a secret. */
export function metaOf(name: VariableName): VariableMeta {
  return environmentSchema.shape[name].meta() as unknown as VariableMeta;
}
