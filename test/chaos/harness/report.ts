import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Outcome, type Scenario, problemsOf } from './scenario';

/** What a scenario came to. */
export interface Result extends Outcome {
  readonly name: string;
  readonly what: string;
  readonly seconds: number;
}

const HEADINGS = ['scenario', 'events', 'lost', 'doubled', 'recovered after', 'rate before', 'rate after', 'verdict'] as const;

/** The results as a table for a terminal. */
export function renderTable(results: readonly Result[]): string {
  const rows = [HEADINGS, ...results.map(cellsOf)];
  const widths = HEADINGS.map((_heading, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')).join('\n');
}

/** The cells of a row; of the document's table too. */
export function cellsOf(result: Result): readonly string[] {
  const { ratePerSecond, recoveryMs } = result;
  const problems = problemsOf(result);
  return [
    result.name,
    String(result.events),
    String(result.lost),
    String(result.doubled),
    recoveryMs === null ? 'never' : secondsText(recoveryMs),
    ratePerSecond ? `${ratePerSecond.before.toFixed(1)}/s` : '–',
    ratePerSecond ? `${ratePerSecond.after.toFixed(1)}/s (${Math.round((100 * ratePerSecond.after) / ratePerSecond.before)}%)` : '–',
    problems.length === 0 ? 'good' : 'FAILED',
  ];
}

export function secondsText(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

/** Adds results to those a file holds from other runs, by scenario. */
export function mergeInto(file: string, key: 'results' | 'withoutProtection', results: readonly object[]): Ledger {
  const ledger = readLedger(file);
  for (const result of results as readonly { name: string }[]) {
    ledger[key] = [...ledger[key].filter(({ name }) => name !== result.name), result] as never;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`);
  return ledger;
}

/** What is known of all scenarios, from several runs. */
export interface Ledger {
  results: Result[];
  withoutProtection: SabotageResult[];
}

/** How a scenario ended without its protection. */
export interface SabotageResult {
  readonly name: string;
  readonly without: string;
  /** What it reported. Empty is bad: then nothing tells that the protection is there. */
  readonly seen: readonly string[];
}

function readLedger(file: string): Ledger {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Ledger;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { results: [], withoutProtection: [] };
    throw error;
  }
}

/** Nothing is seen where it broke off, or failed by something else than what was taken away. */
export function sabotageOf({ name, protection: { without, shows } }: Scenario, outcome: Outcome): SabotageResult {
  const problems = outcome.isBroken === true ? [] : problemsOf(outcome);
  const proofs = problems.filter((problem) => shows.test(problem));
  const others = problems.filter((problem) => !proofs.includes(problem));
  return { name, without, seen: proofs.length === 0 ? [] : [...proofs, ...others].slice(0, 3) };
}
