import type { Run } from './api-types';
import { stateColour } from './terminal/colours';
import { table } from './terminal/table';
import type { Terminal } from './terminal/terminal';
import { count, relativeTime } from './terminal/words';

/** Runs as a table, as given. */
export function runsTable(terminal: Terminal, runs: readonly Run[]): string {
  return table(
    terminal,
    [
      { title: 'ENTITY', of: (run) => run.entity_type },
      { title: 'MODE', of: (run) => run.type },
      { title: 'STATUS', of: (run) => stateColour(terminal.colours, run.status) },
      { title: 'RECORDS', of: progressText, align: 'right' },
      { title: 'NEW', of: (run) => count(run.created), align: 'right', optional: true },
      { title: 'CHANGED', of: (run) => count(run.updated), align: 'right', optional: true },
      { title: 'GONE', of: (run) => count(run.deleted), align: 'right', optional: true },
      { title: 'FAILED', of: (run) => (run.failed === 0 ? '0' : terminal.colours.red(count(run.failed))), align: 'right' },
      { title: 'CALLS', of: (run) => count(run.api_calls), align: 'right', optional: true },
      { title: 'TOOK', of: (run) => run.duration, align: 'right', optional: true },
      { title: 'STARTED', of: (run) => relativeTime(run.started_at, terminal.now()), align: 'right' },
    ],
    runs,
  );
}

/** Why runs failed, a line each; empty when none did. */
export function runErrors(terminal: Terminal, runs: readonly Run[]): string {
  return runs
    .filter(({ error_summary }) => error_summary)
    .map(({ entity_type, error_summary }) => `${terminal.colours.red('✗')} ${entity_type}: ${error_summary}\n`)
    .join('');
}

function progressText({ status, processed, total }: Run): string {
  return status === 'running' && total !== null ? `${count(processed)}/${count(total)}` : count(processed);
}
