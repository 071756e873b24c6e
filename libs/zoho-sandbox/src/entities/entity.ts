import { World } from '../world';

/** The two products that serve the same records in different shapes. */
export type Product = 'books' | 'inventory';

/** A document as it goes over the wire. */
export type ZohoDocument = Record<string, unknown>;

/** What every stored record has; times are seconds since 1970. */
export interface SandboxRecord {
  readonly id: string;
  /** Place in order of creation. */
  readonly slot: number;
  readonly created: number;
  readonly modified: number;
  readonly status: string;
}

/** What a list sorts by: a time every record has, or a value of the record. */
export type SortKey<R> = 'created' | 'modified' | ((record: R) => string | number);

/** What a list endpoint honours. Everything else in the query is dropped in silence, as Zoho does. */
export interface ListRules<R> {
  readonly reportName: string;
  readonly defaultSort: string;
  readonly sorts: Readonly<Record<string, SortKey<R>>>;
  readonly defaultFilter: string;
  /** Values of `filter_by`. The default filter lets everything through. */
  readonly filterBy: Readonly<Record<string, (record: R) => boolean>>;
  /** Further parameters that narrow the list. */
  readonly filters: Readonly<Record<string, (record: R, value: string) => boolean>>;
  /** Whether `last_modified_time` (inclusive lower bound) is honoured. */
  readonly sinceFilter: boolean;
  /** Order when the request names none. Default ascending. */
  readonly defaultDescending?: boolean;
  /** Sort that is applied whatever the request asks for, as Zoho does on some lists; `page_context` tells. */
  readonly fixedSort?: { readonly column?: string; readonly descending: boolean };
  /** False for the small lists that come whole, without `page_context`. */
  readonly paged?: boolean;
  /** Further fields of `page_context`. */
  readonly pageContext?: ZohoDocument;
}

/** Where a product serves an entity. */
export interface EntityRoute<R> {
  /** Path below the product's base, such as `items`. */
  readonly path: string;
  readonly listKey: string;
  /** Unset where there is no detail endpoint. */
  readonly detailKey?: string;
  readonly rules: ListRules<R>;
  /** Rendering of rows where it differs from the kind's own: an older name of the same thing. */
  listRow?(world: World, record: R): ZohoDocument;
}

/**
 * One kind of record: how it is generated, listed, shown and announced. Adding an entity is one such object.
 * List row, detail and webhook body are rendered from the same record, so they can't disagree about a version.
 */
export interface EntityKind<R extends SandboxRecord = SandboxRecord> {
  /** Zoho's word for it, also for `{entity}` in the target URL of a webhook. */
  readonly name: string;
  /** Two digits inside its ids; never changes, since ids are persisted. */
  readonly code: number;
  /** As in "Item does not exist." */
  readonly label: string;
  readonly idField: string;
  readonly routes: Readonly<Record<Product, readonly EntityRoute<R>[]>>;
  /** Status of a record that was just created. */
  readonly initialStatus: string;
  /** Top-level key of the default webhook payload; unset when no module fires for it. */
  readonly webhookKey?: string;
  /** Product whose detail document the webhook carries. */
  readonly webhookProduct: Product;
  /** Records that exist at the start. */
  size(world: World): number;
  /** Creation time of a generated record; never decreases with the slot. */
  createdAt(world: World, slot: number): number;
  /** Last modification of a generated record; cheap, since sorting calls it for every slot. */
  modifiedAt(world: World, slot: number): number;
  generate(world: World, slot: number): R;
  listRow(world: World, record: R, product: Product): ZohoDocument;
  detail(world: World, record: R, product: Product): ZohoDocument;
}
