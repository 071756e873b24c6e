import { parseArgs } from 'node:util';

/** What the command line decides. */
export interface ChaosOptions {
  /** Scenarios to run; all when empty. */
  readonly only: readonly string[];
  /** Of crash_recovery: fail points whose name begins so. */
  readonly points: string | undefined;
  readonly seed: number;
  /** Small and quick, for every change. */
  readonly isShort: boolean;
  /** Each scenario with its protection switched off: then it must fail. */
  readonly isSabotaged: boolean;
  /** Write the figures into docs/reliability.md. */
  readonly isWriting: boolean;
  readonly jsonFile: string | undefined;
}

export const USAGE =
  'npm run test:chaos -- [--only name,name] [--points prefix] [--seed n] [--short] [--without-protection] [--write] [--json file]';

/** A command line we can't read. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readOptions(args: readonly string[], known: readonly string[]): ChaosOptions {
  const { values } = parse(args);
  const only = values.only?.split(',').map((name) => name.trim()) ?? [];
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new UsageError(`no scenario is called ${unknown.join(', ')}; there are ${known.join(', ')}`);
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0) throw new UsageError(`--seed must be a whole number, not ${values.seed}`);
  return {
    only,
    points: values.points,
    seed,
    isShort: values.short,
    isSabotaged: values['without-protection'],
    isWriting: values.write,
    jsonFile: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        points: { type: 'string' },
        seed: { type: 'string', default: '1' },
        short: { type: 'boolean', default: false },
        'without-protection': { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        json: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
