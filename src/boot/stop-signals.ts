import { EXIT } from './start-up-error';

/** A second signal sooner than this is the same Ctrl-C, which a terminal and npm both send on. */
const SAME_KEY_PRESS_MS = 1_000;

/**
 * Stops once, cleanly, on SIGINT or SIGTERM and exits with 0. A second signal, when stopping takes too long for somebody's patience, exits
 * at once: the database, the leases and the spool are made for that.
 */
export function onStopSignal(stop: (signal: string) => Promise<void>): void {
  let stoppingSince: number | null = null;
  const handle = (signal: NodeJS.Signals): void => {
    if (stoppingSince !== null) {
      if (performance.now() - stoppingSince > SAME_KEY_PRESS_MS) process.exit(EXIT.failure);
      return;
    }
    stoppingSince = performance.now();
    stop(signal).then(
      () => process.exit(EXIT.ok),
      (error: unknown) => {
        process.stderr.write(`stopping failed: ${error instanceof Error ? error.message : String(error)}\n`);
        process.exit(EXIT.failure);
      },
    );
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
}
