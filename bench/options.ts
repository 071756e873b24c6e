import { parseArgs } from 'node:util';

/** Benchmarks by name, in the order they run. */
export const BENCHMARK_NAMES = ['apply', 'queue', 'sync', 'ingest', 'latency'] as const;
export type BenchmarkName = (typeof BENCHMARK_NAMES)[number];

/** What the command line decides. */
export interface BenchOptions {
  readonly only: readonly BenchmarkName[];
  /** Length of one measured load. */
  readonly seconds: number;
  /** How often ours and the peer take turns. */
  readonly rounds: number;
  /** Where the JSON goes. */
  readonly jsonFile: string;
}

export const USAGE = `npm run bench -- [--only ${BENCHMARK_NAMES.join(',')}] [--seconds 1..60] [--rounds 1..9] [--json file]`;

/** A command line we can't read. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readOptions(args: readonly string[]): BenchOptions {
  const { only, seconds, rounds, json } = parse(args);
  const names = only === undefined ? BENCHMARK_NAMES : only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !BENCHMARK_NAMES.includes(name as BenchmarkName));
  if (unknown.length > 0) throw new UsageError(`no benchmark is called ${unknown.join(', ')}`);
  return {
    only: BENCHMARK_NAMES.filter((name) => (names as readonly string[]).includes(name)),
    seconds: integer('--seconds', seconds, 1, 60),
    rounds: integer('--rounds', rounds, 1, 9),
    jsonFile: json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        seconds: { type: 'string', default: '5' },
        rounds: { type: 'string', default: '3' },
        json: { type: 'string', default: '.tds/bench.json' },
      },
    }).values;
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

function integer(name: string, value: string, min: number, max: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max) throw new UsageError(`${name} is a whole number from ${min} to ${max}`);
  return number;
}
