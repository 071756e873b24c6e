import type { CursorShape, CursorValues, KeysetCursor } from './keyset-cursor';

/** A page of a listing: the rows go into the body as a plain array, the rest into headers. */
export class Page<Row> {
  constructor(
    readonly rows: readonly Row[],
    /** Cursor of the next page; undefined on the last. */
    readonly next?: string,
    /** How many rows there are in all, where that is cheap to know. */
    readonly total?: number,
  ) {}
}

export interface PageOf<Row, Shape extends CursorShape> {
  /** Up to `limit + 1` rows: the one too many tells that there is a next page. */
  readonly rows: readonly Row[];
  readonly limit: number;
  readonly cursor: KeysetCursor<Shape>;
  /** The cursor's values of a row. */
  readonly position: (row: Row) => CursorValues<Shape>;
  readonly total?: number;
}

/** Makes the page of rows selected with `limit $n + 1`: cuts off the extra row and points the cursor at the last one kept. */
export function pageOf<Row, Shape extends CursorShape>({ rows, limit, cursor, position, total }: PageOf<Row, Shape>): Page<Row> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const next = rows.length > limit && last !== undefined ? cursor.encode(position(last)) : undefined;
  return new Page(kept, next, total);
}

/** What was asked for, and the rows that were found, with the one too many. */
export interface FoundRows {
  /** Cursor that was given. */
  readonly after?: string;
  readonly rows: readonly unknown[];
  readonly limit: number;
}

/** Counts a listing where somebody learns from it: on the first page of several. A single page says by itself how many there are. */
export async function totalOf({ after, rows, limit }: FoundRows, count: () => Promise<number | undefined>): Promise<number | undefined> {
  return after === undefined && rows.length > limit ? count() : undefined;
}

/** The page with every row mapped, for handlers that select rows and answer DTOs. */
export function mapPage<Row, Result>(page: Page<Row>, map: (row: Row) => Result): Page<Result> {
  return new Page(page.rows.map(map), page.next, page.total);
}
