import type { Run } from './api-types';
import { stateColour } from './terminal/colours';
import type { Terminal } from './terminal/terminal';
import { count, plural, spanOf } from './terminal/words';

const BAR_SIZE = 24;
/** A rate over less time than this is noise. Seconds. */
const SHORTEST_RATE_WINDOW = 1;

/** Records a second since a run was first seen, for rates and estimates. */
export class RunRates {
  private readonly first = new Map<string, { readonly processed: number; readonly at: number }>();

  /** Undefined until there is something to tell. */
  of(run: Run, now: Date): number | undefined {
    const at = now.getTime() / 1000;
    const first = this.first.get(run.id);
    if (first === undefined) {
      // A run that goes on for a while already has a rate of its own.
      const startedAt = new Date(run.started_at).getTime() / 1000;
      this.first.set(run.id, { processed: 0, at: Math.min(startedAt, at) });
      return this.of(run, now);
    }
    const seconds = at - first.at;
    return seconds < SHORTEST_RATE_WINDOW ? undefined : (run.processed - first.processed) / seconds;
  }
}

/** A line for each run: a bar with rate and estimated end while it runs, what it did once it ended. Below them what is left of the quota. */
export function progressText(terminal: Terminal, runs: readonly Run[], rates: RunRates, callsLeft: number | null): string {
  const width = Math.max(...runs.map(({ entity_type }) => entity_type.length));
  const lines = runs.map(
    (run) => `${run.entity_type.padEnd(width)}  ${run.status === 'running' ? runningText(terminal, run, rates) : endedText(terminal, run)}`,
  );
  const ended = runs.filter(({ status }) => status !== 'running').length;
  const left = callsLeft === null ? '' : `, ${count(callsLeft)} Zoho calls left today`;
  return `${lines.join('\n')}\n${terminal.colours.dim(`${ended} of ${plural(runs.length, 'sync', 'syncs')} done${left}`)}\n`;
}

function runningText(terminal: Terminal, run: Run, rates: RunRates): string {
  const rate = rates.of(run, terminal.now());
  const total = run.total === null ? '' : `/${count(run.total)}`;
  const left = run.total === null || !rate ? undefined : (run.total - run.processed) / rate;
  const told = [`${count(run.processed)}${total}`, plural(run.api_calls, 'call')];
  if (rate !== undefined) told.push(`${count(Math.round(rate))}/s`);
  if (left !== undefined) told.push(`${spanOf(left)} left`);
  return `${bar(terminal, run.progress_percentage)}  ${told.join(' · ')}`;
}

function bar({ colours }: Terminal, percentage: number | null): string {
  if (percentage === null) return `${colours.dim('░'.repeat(BAR_SIZE))}    ?`;
  const full = Math.floor((percentage / 100) * BAR_SIZE);
  return `${colours.cyan('█'.repeat(full))}${colours.dim('░'.repeat(BAR_SIZE - full))} ${String(Math.floor(percentage)).padStart(3)}%`;
}

/** What a run did, in a line. */
export function endedText(terminal: Terminal, run: Run): string {
  const { colours } = terminal;
  const mark = run.status === 'completed' ? colours.green('✓') : colours.red('✗');
  const changes = [
    [run.created, 'new'],
    [run.updated, 'changed'],
    [run.deleted, 'gone'],
    [run.failed, 'failed'],
  ] as const;
  const told = [
    plural(run.processed, 'record'),
    ...changes.filter(([value]) => value > 0).map(([value, word]) => `${count(value)} ${word}`),
  ];
  const why = run.error_summary ? `: ${run.error_summary}` : '';
  return `${mark} ${stateColour(colours, run.status)}  ${told.join(', ')} · ${plural(run.api_calls, 'call')} · ${run.duration}${why}`;
}
