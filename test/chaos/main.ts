import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtEntry, patchedCopy } from './harness/build-copy';
import { writeDocument } from './harness/document';
import { type Result, mergeInto, renderTable, sabotageOf } from './harness/report';
import { type Outcome, type Scenario, type ScenarioContext, isGood, problemsOf } from './harness/scenario';
import { startServer } from './harness/server';
import { World } from './harness/world';
import { type ChaosOptions, USAGE, UsageError, readOptions } from './options';
import { SHORT_RUN, scenarios } from './scenarios';

/** Exit codes, after sysexits(3). */
const EXIT = { ok: 0, failure: 1, usage: 64 } as const;
/** The project: we run from a copy. */
const ROOT = process.env['TDS_CHAOS_ROOT'] ?? process.cwd();
const DOCUMENT = join(ROOT, 'docs/reliability.md');
const FIGURES = join(ROOT, 'docs/reliability.json');

const progress = (text: string): void => void process.stderr.write(`${text}\n`);

async function main(): Promise<number> {
  const order = scenarios.map(({ name }) => name);
  const options = readOptions(process.argv.slice(2), order);
  const stop = await startServer(process.env['TEST_DATABASE_URL']);
  const interrupted = (): void =>
    void World.closeAll()
      .then(stop)
      .finally(() => process.exit(EXIT.failure));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const wanted = options.only.length > 0 ? options.only : options.isShort ? SHORT_RUN : order;
    const chosen = scenarios.filter(({ name }) => wanted.includes(name));
    return options.isSabotaged ? await withoutProtection(chosen, options) : await asItIs(chosen, options);
  } finally {
    await stop();
  }
}

async function asItIs(chosen: readonly Scenario[], options: ChaosOptions): Promise<number> {
  const results: Result[] = [];
  for (const scenario of chosen) {
    const startedAt = performance.now();
    const outcome = await run(scenario, { options, entry: builtEntry, environment: {}, progress });
    const { name, what } = scenario;
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    results.push({ name, what, seconds, ...outcome });
    progress(`${name}: ${problemsOf(outcome).join('; ') || 'good'} (${seconds} s)`);
    for (const note of outcome.notes) progress(`  ${note}`);
  }
  process.stdout.write(`\n${renderTable(results)}\n\nseed ${options.seed}\n`);
  if (options.jsonFile) writeFileSync(options.jsonFile, `${JSON.stringify(results, null, 2)}\n`);
  if (options.isWriting) write('results', results);
  return results.every(isGood) ? EXIT.ok : EXIT.failure;
}

/** Every scenario must fail now. */
async function withoutProtection(chosen: readonly Scenario[], options: ChaosOptions): Promise<number> {
  const seen = [];
  for (const scenario of chosen) {
    const { patches = [], environment = {}, without } = scenario.protection;
    const copy = patchedCopy(patches);
    try {
      const outcome = await run(scenario, { options, entry: copy.entry, environment, progress });
      const result = sabotageOf(scenario, outcome);
      seen.push(result);
      const instead = `NOTHING OF THE KIND SEEN; ${problemsOf(outcome).join('; ') || 'all was good'}`;
      progress(`${scenario.name} without its protection (${without}): ${result.seen.join('; ') || instead}`);
    } finally {
      copy.remove();
    }
  }
  if (options.isWriting) write('withoutProtection', seen);
  return seen.every((result) => result.seen.length > 0) ? EXIT.ok : EXIT.failure;
}

/** A scenario that breaks off has failed; the others go on. */
async function run(scenario: Scenario, context: ScenarioContext): Promise<Outcome> {
  progress(`${scenario.name}: ${scenario.what}`);
  try {
    return await scenario.run(context);
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { events: 0, lost: 0, doubled: 0, recoveryMs: null, isBroken: true, failures: [failure], notes: [] };
  }
}

function write(key: 'results' | 'withoutProtection', rows: readonly object[]): void {
  const ledger = mergeInto(FIGURES, key, rows);
  writeDocument(
    DOCUMENT,
    ledger,
    scenarios.map(({ name }) => name),
  );
}

main().then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    const isUsage = error instanceof UsageError;
    process.stderr.write(
      isUsage ? `${error.message}\n${USAGE}\n` : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(isUsage ? EXIT.usage : EXIT.failure);
  },
);
