/** What a pass has met of a type, or a page of it: enough to say up to where the type counts as read. */
export interface ReadSoFar {
  /** Highest modification time met; null where no record told one. */
  readonly newest: Date | null;
  /** When the first page was asked for, by the source's clock. What was edited later may have been on a page already read. */
  readonly listedAt: Date | null;
  /** Lowest modification time of a record that is to be met again: its detail could not be had. */
  readonly unsettledFrom: Date | null;
}

/** Before the first page. */
export const NOTHING_READ: ReadSoFar = { newest: null, listedAt: null, unsettledFrom: null };

/** What was read before, and a page more. */
export function readFurther(before: ReadSoFar, page: ReadSoFar): ReadSoFar {
  return {
    newest: latest(before.newest, page.newest),
    listedAt: earliest(before.listedAt, page.listedAt),
    unsettledFrom: earliest(before.unsettledFrom, page.unsettledFrom),
  };
}

/**
 * The time up to which everything was read and settled; null where nothing was met. Never the newest time alone: a long pass meets records
 * that were edited after it had begun, and others edited at that time were on pages it had behind it.
 */
export function watermarkOf({ newest, listedAt, unsettledFrom }: ReadSoFar): Date | null {
  return newest && earliest(earliest(newest, listedAt), unsettledFrom);
}

function earliest(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}

function latest(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b;
  return a > b ? a : b;
}
