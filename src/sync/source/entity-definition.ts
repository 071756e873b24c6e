import type { ValidationRule } from '@tds/validation';
import type { ColumnDefinition } from './columns';
import type { JsonObject } from '@libs/lossless-json';

/** Rows below a record, such as the lines of an order: replaced whole whenever the record's detail is written. */
export interface ChildTable {
  /** Table with schema, e.g. `mirror.sales_order_lines`. It has organization_id, parent_id, position and the columns. */
  readonly table: string;
  readonly columns: readonly ColumnDefinition[];
  /** Column with the id of the record whose derived rows a row here moves: the item of an order line, whose stock the order commits. */
  readonly movesStockOf?: string;
  /** The rows in a document, in their order; undefined where this document does not carry them. */
  rowsOf(document: JsonObject): readonly JsonObject[] | undefined;
}

/** Records that come inside the documents of another type: stock per location inside an item. */
export interface Derivation {
  /** The type whose documents hold them. */
  readonly from: string;
  /** The records in a fetched document of that type, each as a document of its own; undefined where it carries none. */
  expand(document: JsonObject): readonly JsonObject[] | undefined;
  /** Column of this type's table that holds the id of the document it came in. Rows of that document which are gone become tombstones. */
  readonly parentColumn: string;
  /** A figure of the document that is the sum of a column here. Where the two differ, the rows here are behind and are read again. */
  readonly total?: { readonly inDocument: string; readonly column: string };
}

/**
 * Files of another type's records, one each: an item's picture. Fetched one by one, in `image` mode only; a record here has the id of its owner.
 * Its columns are the owner's id, the columns that name the file, content_hash_sha256, content_type and bytes; its table also has fetched_at,
 * generated from confirmed_at: when the bytes were asked for.
 */
export interface Attachment {
  /** The type that has the files. */
  readonly of: string;
  /** Column of this type's table that holds the owner's id. */
  readonly ownerColumn: string;
  /** Columns of both tables that name the file, any of them: when one changes, the file is another. */
  readonly namedBy: readonly string[];
}

/**
 * What is counted and summed of a type, as SQL over its columns. Both sides are computed from the same text: ours over the mirror table, the
 * source's over its staged listing. A figure of columns a listing does not carry is known of our side only.
 */
export interface StatisticsFigures {
  /** Records per value of an expression, by name: `{ status: 'status', month: "to_char(date, 'YYYY-MM')" }`. */
  readonly groupBy: Readonly<Record<string, string>>;
  /** Records for which a condition holds, by name: `{ active: "status = 'active'" }`. */
  readonly counts: Readonly<Record<string, string>>;
  /** Sums of numeric expressions, by name: `{ total: 'total' }`. */
  readonly sums: Readonly<Record<string, string>>;
  /** Figures only our side can tell, by name: a whole scalar select with `$1` for the organisation. */
  readonly ofMirror?: Readonly<Record<string, string>>;
}

/**
 * How a record changes without its version moving. Where it may have, a full pass reads its detail again, once a day at the most.
 * - `any_time`: whatever the detail holds may have been edited (a price list's rates).
 * - `date_passed`: its status moves by itself once a date is over (an invoice falls due).
 */
export type SilentMove =
  | { readonly when: 'any_time' }
  | {
      readonly when: 'date_passed';
      /** Column with the date, by the organisation's calendar. */
      readonly dateColumn: string;
      readonly statusColumn: string;
      /** Statuses the date ends. */
      readonly openStatuses: readonly string[];
    };

/** What people look records of a type up by. Each column has an index on its lower-case text. */
export interface SearchColumns {
  /** Column that names a record to people. */
  readonly title: string;
  /** Columns searched from their beginning, in any case; the id always is one. */
  readonly columns: readonly string[];
}

/**
 * One entity type, whole: where it is mirrored, how a source document becomes a row, what a row must fulfil.
 * Everything generic (apply, sync modes, reads, comparison, validation) works from this and knows no entity by name.
 */
export interface EntityDefinition {
  /** Name used in tables, API and events, e.g. `product`. */
  readonly entityType: string;
  /** Other names accepted in paths: plurals and the source's own words, e.g. `products`, `item`, `items`. */
  readonly aliases: readonly string[];
  /** Mirror table with schema, e.g. `mirror.products`. */
  readonly table: string;
  /** What the source lists together: types with the same listing are read in one pass (customers and vendors: `contacts`). */
  readonly listing: string;
  /** Typed columns, in table order. */
  readonly columns: readonly ColumnDefinition[];
  /** Rules for a row, run after the transformation. A broken rule of severity `error` keeps the row out of the mirror. */
  readonly rules: readonly ValidationRule[];
  /** Types a record leaves when it becomes this one: a contact is either a customer or a vendor. */
  readonly exclusiveWith: readonly string[];
  /**
   * Whether the source tells when a record was modified. If not, the version is the instant at which we asked, and a copy that says nothing
   * new is not written.
   */
  readonly isVersioned: boolean;
  /** How the source can tell what changed since an instant: by a filter, by an order to stop in, or only by being read whole. */
  readonly incremental: 'filter' | 'newest_first' | 'full';
  /** Absent: records of the type are found by their id alone. */
  readonly search?: SearchColumns;
  /** Rows below each record. */
  readonly children: readonly ChildTable[];
  /** Set for types that come inside another type's documents. */
  readonly derivation?: Derivation;
  /** Set for types whose records are files of another type's. */
  readonly attachment?: Attachment;
  /** What statistics tell of it besides the number of records. */
  readonly statistics?: StatisticsFigures;
  /** Set for types whose records change without their version moving. */
  readonly movesSilently?: SilentMove;
  /** Set for types that can't be asked for by id: that a record is gone only their listing says, so a listing that lost rows is not believed. */
  readonly isFoundByListingAlone?: true;
  /** Whether list rows carry everything; if not, records whose detail is older than their list row are fetched. */
  readonly listRowsAreComplete: boolean;

  /** The source's id as text, or null where the document has none. */
  idOf(document: JsonObject): string | null;
  /** The source's modification time (an instant), or null where the document has none or it can't be read. */
  modifiedAtOf(document: JsonObject): Date | null;
  /** Whether a document of the listing is of this type (`contact_type`). */
  includes(document: JsonObject): boolean;
  /** Whether the document is the whole record (a detail), as against a list row or a fragment. */
  isDetail(document: JsonObject): boolean;
}
