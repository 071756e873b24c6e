import type { ChildTable, ColumnDefinition, EntityDefinition, StatisticsFigures } from '@tds/sync';
import type { ValidationRule } from '@tds/validation';
import { childHash } from './child-hash';
import { carries, idText, lastModifiedTime } from './document';
import type { ZohoEntityDefinition, ZohoProduct } from './zoho-entity-definition';

/** What tells one type of document from another: an order, an invoice, a payment. */
export interface DocumentType {
  readonly entityType: string;
  /** Names in paths beside the entity type and Zoho's word for the listing. */
  readonly aliases: readonly string[];
  readonly table: string;
  readonly product: ZohoProduct;
  /** Zoho's name of the listing, which is also its path: `salesorders`. */
  readonly listing: string;
  readonly listKeys: readonly string[];
  readonly detailKeys: readonly string[];
  readonly webhookKeys: readonly string[];
  readonly idField: string;
  readonly filterBy?: string;
  readonly incremental: EntityDefinition['incremental'];
  /** False where Zoho tells no modification time. */
  readonly isVersioned?: boolean;
  readonly modifiedAtOf?: EntityDefinition['modifiedAtOf'];
  readonly movesSilently?: EntityDefinition['movesSilently'];
  readonly columns: readonly ColumnDefinition[];
  /** Rows in the detail, and the column that tells whether they changed. */
  readonly children: { readonly hashColumn: string; readonly table: ChildTable };
  /** Keys all of which only a detail has, besides the child rows. */
  readonly detailHas: readonly string[];
  readonly rules: readonly ValidationRule[];
  readonly statistics: StatisticsFigures;
  /** Columns people look the document up by, each with a search index; the first names it. */
  readonly searchBy: readonly [string, ...string[]];
}

/** The definition of a document whose list rows lack its lines: a header in one table, its rows in another, one detail call per change. */
export function documentDefinition(type: DocumentType): ZohoEntityDefinition {
  const { isVersioned = true, children } = type;
  return {
    entityType: type.entityType,
    aliases: type.aliases,
    table: type.table,
    listing: type.listing,
    listRowsAreComplete: false,
    isVersioned,
    incremental: type.incremental,
    movesSilently: type.movesSilently,
    children: [children.table],
    search: { title: type.searchBy[0], columns: type.searchBy },
    exclusiveWith: [],
    columns: [...type.columns, childHash(children.hashColumn, children.table)],
    rules: type.rules,
    statistics: type.statistics,
    idOf: (document) => idText(document[type.idField]),
    modifiedAtOf: isVersioned ? (type.modifiedAtOf ?? lastModifiedTime) : () => null,
    includes: () => true,
    isDetail: (document) => carries(document, type.detailHas) && children.table.rowsOf(document) !== undefined,
    zoho: {
      product: type.product,
      listPath: `/${type.listing}`,
      listKeys: type.listKeys,
      detailKeys: type.detailKeys,
      filterBy: type.filterBy ?? 'Status.All',
      batchDetail: null,
      webhookKeys: type.webhookKeys,
    },
  };
}
