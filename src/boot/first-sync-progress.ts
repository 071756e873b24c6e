import { QueryBus } from '@nestjs/cqrs';
import type { INestApplicationContext } from '@nestjs/common';
import { InitialSync, ListRunsQuery, type RunView } from '@tds/sync';
import { SingleBar } from 'cli-progress';

/** Between two looks at the runs. */
const REFRESH_MS = 150;

/** Draws a bar on a terminal until the runs of the first sync have ended, then prints what each of them did. Never throws. */
export async function showFirstSync(app: INestApplicationContext, output: NodeJS.WriteStream, signal: AbortSignal): Promise<void> {
  const queries = app.get(QueryBus, { strict: false });
  const format = '  First sync |{bar}| {value} of {total} entity types · {records} records · {calls} Zoho calls · {duration_formatted}';
  const bar = output.isTTY ? new SingleBar({ stream: output, format, hideCursor: true, barsize: 28, gracefulExit: false }) : null;
  try {
    const ids = await app.get(InitialSync, { strict: false }).runIds;
    if (ids.length === 0) return;
    for (let isFirst = true; ; isFirst = false) {
      const runs = await queries.execute(new ListRunsQuery({ limit: ids.length, ids }));
      draw(bar, runs, isFirst);
      if (runs.every((run) => run.status !== 'running') || signal.aborted) {
        bar?.stop();
        return printSummary(runs, output);
      }
      await new Promise((resolve) => setTimeout(resolve, REFRESH_MS));
    }
  } catch {
    // The bar is a courtesy: the log and the API tell the same.
    bar?.stop();
  }
}

function draw(bar: SingleBar | null, runs: readonly RunView[], isFirst: boolean): void {
  const sum = (of: (run: RunView) => number): string => runs.reduce((total, run) => total + of(run), 0).toLocaleString('en');
  const facts = { records: sum((run) => run.processed), calls: sum((run) => run.apiCalls) };
  if (isFirst) bar?.start(runs.length, 0, facts);
  bar?.setTotal(runs.length);
  bar?.update(runs.filter((run) => run.status !== 'running').length, facts);
}

function printSummary(runs: readonly RunView[], output: NodeJS.WriteStream): void {
  for (const run of runs.toSorted((a, b) => a.entityType.localeCompare(b.entityType))) {
    const facts = [`${run.processed} records`, `${run.apiCalls} Zoho calls`, `${(run.durationMs / 1000).toFixed(1)} s`];
    output.write(`  ${run.entityType.padEnd(18)} ${run.status}: ${facts.join(', ')}${run.errorSummary ? ` (${run.errorSummary})` : ''}\n`);
  }
}
