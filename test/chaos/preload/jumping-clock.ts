/** Loaded before the application: its wall clock jumps at every SIGUSR2, as when an administrator or a time server sets it. */
const HOUR_MS = 3_600_000;
/** An hour ahead, an hour behind, right again. */
const OFFSETS: readonly number[] = [HOUR_MS, -HOUR_MS, 0];

const RealDate = Date;
let jumps = 0;
let offsetMs = 0;

class JumpingDate extends RealDate {
  constructor(...parts: readonly unknown[]) {
    super(...((parts.length === 0 ? [RealDate.now() + offsetMs] : parts) as [number]));
  }

  static override now(): number {
    return RealDate.now() + offsetMs;
  }
}

globalThis.Date = JumpingDate as DateConstructor;

process.on('SIGUSR2', () => {
  offsetMs = OFFSETS[jumps % OFFSETS.length]!;
  jumps += 1;
});
