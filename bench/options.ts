import { parseArgs } from 'node:util';

/** Benchmarks by name, in the order they run. */
export const BENCHMARK_NAMES = [
  'apply',
  'queue',
  'claim',
  'sync',
  'stream',
  'ingest',
  'latency',
  'dashboard',
  'compare',
  'validate',
] as const;
export type BenchmarkName = (typeof BENCHMARK_NAMES)[number];

/** What the command line decides. */
export interface BenchOptions {
  readonly only: readonly BenchmarkName[];
  /** Length of one measured load. */
  readonly seconds: number;
  /** How often ours and the peer take turns. */
  readonly rounds: number;
  /** Documents in the mirror the dashboard is read on. */
  readonly mirrorRows: number;
  /** Rows of history the dashboard is read on; jobs done beside which jobs are claimed. */
  readonly historyRows: number;
  /** Jobs that wait when claims are measured. */
  readonly backlogRows: number;
  /** Products a full sync streams. */
  readonly streamRows: number;
  /** Where the JSON goes. */
  readonly jsonFile: string;
}

export const USAGE = `npm run bench -- [--only ${BENCHMARK_NAMES.join(',')}] [--seconds 1..60] [--rounds 1..9] [--mirror-rows n] [--history-rows n] [--backlog-rows n] [--stream-rows n] [--json file]`;

/** A command line we can't read. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readOptions(args: readonly string[]): BenchOptions {
  const { only, seconds, rounds, json, ...rows } = parse(args);
  const names = only === undefined ? BENCHMARK_NAMES : only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !BENCHMARK_NAMES.includes(name as BenchmarkName));
  if (unknown.length > 0) throw new UsageError(`no benchmark is called ${unknown.join(', ')}`);
  return {
    only: BENCHMARK_NAMES.filter((name) => (names as readonly string[]).includes(name)),
    seconds: integer('--seconds', seconds, 1, 60),
    rounds: integer('--rounds', rounds, 1, 9),
    mirrorRows: integer('--mirror-rows', rows['mirror-rows'], 1_000, 10_000_000),
    historyRows: integer('--history-rows', rows['history-rows'], 1_000, 100_000_000),
    backlogRows: integer('--backlog-rows', rows['backlog-rows'], 1_000, 10_000_000),
    streamRows: integer('--stream-rows', rows['stream-rows'], 1_000, 10_000_000),
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
        'mirror-rows': { type: 'string', default: '100000' },
        'history-rows': { type: 'string', default: '1000000' },
        'backlog-rows': { type: 'string', default: '100000' },
        'stream-rows': { type: 'string', default: '10000' },
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
