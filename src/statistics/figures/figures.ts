/** A side of the comparison. */
export type Side = 'zoho' | 'local';

/** What is counted and summed of a type on one side. Sums are decimal text; null where that side doesn't tell. */
export interface Figures {
  readonly records: number;
  readonly counts: Readonly<Record<string, number | null>>;
  readonly sums: Readonly<Record<string, string | null>>;
  /** Records per value, the largest first; `(none)` where there is no value. Null where that side doesn't tell. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, number>> | null>>;
  /** Figures only our side has. */
  readonly more: Readonly<Record<string, string | null>>;
}

/** Figures of a side, and when they were true. */
export interface SideFigures {
  readonly entityType: string;
  readonly side: Side;
  readonly figures: Figures;
  readonly asOf: Date;
  /** Calls spent to get them. */
  readonly apiCalls: number;
}
