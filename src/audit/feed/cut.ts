/**
 * A cut through the feed: exactly the rows that were committed at one instant. It is what a PostgreSQL snapshot says, plus what finding the
 * rest takes. Numbers are transaction ids (64 bits) and feed ids.
 */
export interface Cut {
  /** Transactions below it had ended, except those of `running`. None at or above it had. */
  readonly xmax: bigint;
  /** Transactions below `xmax` that were still running. */
  readonly running: readonly bigint[];
  /** Transactions at or above it had not begun: the ids of their rows are above `maxId`. */
  readonly nextXid: bigint;
  /** Highest feed id that was committed. */
  readonly maxId: bigint;
  /** When, by the database's clock, ms since 1970. */
  readonly at: number;
}

/** Before everything. */
export const BEGINNING: Cut = { xmax: 0n, running: [], nextXid: 0n, maxId: 0n, at: 0 };

/** Was a row of that transaction committed at the cut, given that it is committed now? */
export function isBefore(cut: Cut, xid: bigint): boolean {
  return xid < cut.xmax && !cut.running.includes(xid);
}

/** A cut as text, without spaces; running transactions as distances from `xmax`. */
export function formatCut({ xmax, running, nextXid, maxId, at }: Cut): string {
  return [xmax, nextXid - xmax, maxId, at, running.map((xid) => xmax - xid).join(',')].join('.');
}

/** The cut a text says, or null where it is none. */
export function parseCut(text: string): Cut | null {
  const match = /^(\d{1,19})\.(\d{1,19})\.(\d{1,19})\.(\d{1,16})\.((\d{1,19}(,\d{1,19})*)?)$/.exec(text);
  if (!match) return null;
  const [xmax, ahead, maxId] = [match[1]!, match[2]!, match[3]!].map(BigInt) as [bigint, bigint, bigint];
  const distances = match[5] === '' ? [] : match[5]!.split(',').map(BigInt);
  const cut = { xmax, running: distances.map((distance) => xmax - distance), nextXid: xmax + ahead, maxId, at: Number(match[4]) };
  return [cut.nextXid, maxId, ...cut.running].every(isBigint) ? cut : null;
}

function isBigint(value: bigint): boolean {
  return value >= 0n && BigInt.asIntN(64, value) === value;
}
