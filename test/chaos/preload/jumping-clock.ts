/** Loaded before the application: its wall clock jumps at every SIGUSR2, as when an administrator or a time server sets it. */
const HOUR_MS = 3_600_000;
/** Right, an hour ahead, an hour behind, right again. */
const OFFSETS: readonly number[] = [0, HOUR_MS, -HOUR_MS];
/** Names the variable that says how many jumps the clock has behind it at the start. */
export const CLOCK_JUMPS = 'CHAOS_CLOCK_JUMPS';

const RealDate = Date;
let jumps = 0;

const now = (): number => RealDate.now() + OFFSETS[jumps % OFFSETS.length]!;

class JumpingDate extends RealDate {
  constructor(...parts: readonly unknown[]) {
    super(...((parts.length === 0 ? [now()] : parts) as [number]));
  }

  static override now(): number {
    return now();
  }
}

function install(behind: number): void {
  jumps = behind;
  globalThis.Date = JumpingDate as DateConstructor;
  process.on('SIGUSR2', () => (jumps += 1));
}

const behind = process.env[CLOCK_JUMPS];
if (behind !== undefined) install(Number(behind));
