import type { ValidationRule } from '../rules/validation-rule';

/** What validation has to know of an entity type: where its rows are, and what they must fulfil. */
export interface ValidatedType {
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  /** Mirror table with schema: organization_id, zoho_id, source_deleted_at, synced_at, confirmed_at, detail_modified_at and the columns. */
  readonly table: string;
  readonly rules: readonly ValidationRule[];
  readonly columns: readonly ValidatedColumn[];
  /** The record a row came with, where it has no document of its own: that record's change is this row's. */
  readonly parent?: { readonly entityType: string; readonly column: string };
  /** Whether its rows are to be confirmed from time to time; files are not, since they are fetched when they change. */
  readonly growsStale: boolean;
}

/** A column of a validated type. */
export interface ValidatedColumn {
  readonly name: string;
  readonly isText: boolean;
  /** False: only a detail tells it, so that its absence says nothing before a detail was read. */
  readonly inList: boolean;
}

/** What validation has to ask whoever keeps the mirror. */
export interface ValidatedMirror {
  /** All types. */
  types(): readonly ValidatedType[];
  /** Types a name stands for: our own, an alias, the source's word. @throws a typed error where it stands for none. */
  typesNamed(name: string): readonly ValidatedType[];
  /** When the source's listing of a type was last read whole, which confirms every row of it; null if never. */
  lastReadWhole(entityType: string): Promise<Date | null>;
}
