import type { Alert, AlertChannel, AlertRule, Silence } from './api-types';
import { stateColour } from './terminal/colours';
import { table } from './terminal/table';
import type { Terminal } from './terminal/terminal';
import { count, relativeTime } from './terminal/words';

/** Alerts, one a line. */
export function alertsTable(terminal: Terminal, alerts: readonly Alert[]): string {
  if (alerts.length === 0) return `${terminal.colours.green('✓')} No alerts.\n`;
  const stateOf = ({ is_active, acknowledged_by }: Alert): string =>
    !is_active ? 'ended' : acknowledged_by ? `seen to by ${acknowledged_by}` : 'active';
  return table(
    terminal,
    [
      { title: 'ID', of: (row) => row.id },
      { title: 'SEVERITY', of: (row) => stateColour(terminal.colours, row.severity) },
      { title: 'STATE', of: stateOf },
      { title: 'SINCE', of: (row) => relativeTime(row.triggered_at, terminal.now()), align: 'right' },
      { title: 'TIMES', of: (row) => count(row.occurrences), align: 'right' },
      { title: 'WHAT', of: (row) => row.title, flexible: true },
    ],
    alerts,
  );
}

/** Channels, and how their last message went. */
export function channelsTable(terminal: Terminal, channels: readonly AlertChannel[]): string {
  const stateOf = ({ is_configured, breaker, last_delivery }: AlertChannel): string => {
    if (!is_configured) return terminal.colours.dim('not set up');
    if (breaker === 'open') return terminal.colours.red('shut off');
    return last_delivery ? stateColour(terminal.colours, last_delivery.status) : 'not used yet';
  };
  return table(
    terminal,
    [
      { title: 'CHANNEL', of: (row) => row.channel },
      { title: 'STATE', of: stateOf },
      { title: 'FROM', of: (row) => row.minimum_severity },
      { title: 'WAITING', of: (row) => count(row.pending), align: 'right' },
      { title: 'GIVEN UP 24H', of: (row) => count(row.failed_last_day), align: 'right' },
      { title: 'REACHES', of: (row) => row.target ?? '-', flexible: true },
      { title: 'LAST ERROR', of: (row) => row.last_delivery?.error ?? '-', flexible: true },
    ],
    channels,
  );
}

/** Rules, one a line. */
export function rulesTable(terminal: Terminal, rules: readonly AlertRule[]): string {
  const stateOf = ({ open_alerts, is_silenced }: AlertRule): string => {
    const alerts = open_alerts === 0 ? 'quiet' : terminal.colours.yellow(`${count(open_alerts)} open`);
    return is_silenced ? `${alerts}, ${terminal.colours.dim('silenced')}` : alerts;
  };
  return table(
    terminal,
    [
      { title: 'RULE', of: (row) => row.id },
      { title: 'UP TO', of: (row) => stateColour(terminal.colours, row.severities.at(-1)!) },
      { title: 'STATE', of: stateOf },
      { title: 'WHEN', of: (row) => row.description, flexible: true },
    ],
    rules,
  );
}

/** Silences, one a line. */
export function silencesTable(terminal: Terminal, silences: readonly Silence[]): string {
  if (silences.length === 0) return 'Nothing is silenced.\n';
  return table(
    terminal,
    [
      { title: 'ID', of: (row) => row.id },
      { title: 'RULE', of: (row) => (row.rule === '*' ? 'all' : row.rule) },
      { title: 'BEGINS', of: (row) => relativeTime(row.starts_at, terminal.now()), align: 'right' },
      { title: 'ENDS', of: (row) => relativeTime(row.ends_at, terminal.now()), align: 'right' },
      { title: 'BY', of: (row) => row.created_by, flexible: true },
      { title: 'WHY', of: (row) => row.reason, flexible: true },
    ],
    silences,
  );
}
