import { QueryBus } from '@nestjs/cqrs';
import type { INestApplicationContext } from '@nestjs/common';
import { ListRunsQuery, type RunView } from '@tds/sync';
import { MultiBar, type SingleBar } from 'cli-progress';

/** Between two looks at the runs. */
const REFRESH_MS = 150;

/** Draws a bar per run on a terminal until all runs have ended; elsewhere prints a line per run when it has. Never throws. */
export async function showFirstSync(app: INestApplicationContext, output: NodeJS.WriteStream, signal: AbortSignal): Promise<void> {
  const queries = app.get(QueryBus, { strict: false });
  const bars = new MultiBar({
    stream: output,
    format: '  {entity} |{bar}| {value} {unit} · {calls} Zoho calls · {status}',
    hideCursor: true,
    barsize: 28,
    clearOnComplete: false,
    emptyOnZero: true,
    gracefulExit: false,
  });
  const barOf = new Map<string, SingleBar>();
  try {
    for (;;) {
      const runs = await queries.execute(new ListRunsQuery({ limit: 50, trigger: 'startup' }));
      for (const run of runs) draw(bars, barOf, run, output.isTTY);
      if (runs.every((run) => run.status !== 'running') || signal.aborted) return printSummary(runs, output);
      await new Promise((resolve) => setTimeout(resolve, REFRESH_MS));
    }
  } catch {
    // The bar is a courtesy: the log and the API tell the same.
  } finally {
    bars.stop();
  }
}

function draw(bars: MultiBar, barOf: Map<string, SingleBar>, run: RunView, isTerminal: boolean): void {
  if (!isTerminal) return;
  const total = Math.max(run.total ?? 0, run.processed, 1);
  const facts = { entity: run.entityType.padEnd(12), unit: 'records', calls: run.apiCalls, status: run.status };
  const bar = barOf.get(run.id) ?? bars.create(total, 0, facts);
  barOf.set(run.id, bar);
  bar.setTotal(run.status === 'running' ? Math.max(total, run.processed + 1) : total);
  bar.update(run.processed, facts);
}

function printSummary(runs: readonly RunView[], output: NodeJS.WriteStream): void {
  if (output.isTTY) return;
  for (const run of runs) {
    output.write(
      `  ${run.entityType.padEnd(12)} ${run.status}: ${run.processed} records, ${run.apiCalls} Zoho calls, ${(run.durationMs / 1000).toFixed(1)} s\n`,
    );
  }
}
