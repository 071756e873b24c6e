import picocolors from 'picocolors';

export type Colours = ReturnType<typeof picocolors.createColors>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Colours for a person on a terminal; none in files and pipes, with NO_COLOR, or on a dumb terminal. FORCE_COLOR overrules. */
export function coloursFor(isTerminal: boolean, environment: Environment): Colours {
  const isForced = (environment['FORCE_COLOR'] ?? '0') !== '0';
  const isWanted = !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  return picocolors.createColors(isForced || (isTerminal && isWanted));
}

/** Words of states by what they mean to a reader. */
const GOOD = new Set([
  'ok',
  'up',
  'healthy',
  'completed',
  'closed',
  'active',
  'succeeded',
  'done',
  'processed',
  'valid',
  'resolved',
  'yes',
  'live',
]);
const BAD = new Set([
  'down',
  'unhealthy',
  'failed',
  'open',
  'dead_letter',
  'critical',
  'error',
  'missed',
  'failing',
  'blocked',
  'rejected',
  'lost',
]);
const DOUBTFUL = new Set([
  'degraded',
  'warning',
  'paused',
  'retry',
  'half_open',
  'late',
  'held',
  'expired',
  'malformed',
  'theirs',
  'weather',
  'ours',
]);

/** A state in its colour; the word itself says the same without. */
export function stateColour(colours: Colours, state: string): string {
  if (GOOD.has(state)) return colours.green(state);
  if (BAD.has(state)) return colours.red(state);
  if (DOUBTFUL.has(state)) return colours.yellow(state);
  return state;
}
