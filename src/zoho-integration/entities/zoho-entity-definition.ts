import type { EntityDefinition } from '@tds/sync';

/** Which of Zoho's two APIs serves an entity. */
export type ZohoProduct = 'books' | 'inventory';

/** How Zoho serves an entity type: the part of a definition only the Zoho connector reads. */
export interface ZohoEntityDefinition extends EntityDefinition {
  readonly zoho: {
    readonly product: ZohoProduct;
    /** Below the product's base path, e.g. `/items`. Types of one listing share it. */
    readonly listPath: string;
    /** Candidate keys of the list's array, tried in turn; none there is an error (`zoho-api.md` 10). */
    readonly listKeys: readonly string[];
    /** Candidate keys of the record in a detail answer; none where Zoho has no detail endpoint. */
    readonly detailKeys: readonly string[];
    /** `filter_by` of every list call: lists default to active records in places, so the filter is always said. */
    readonly filterBy: string;
    /** A batch endpoint for details: path, the parameter for the ids, and the rows' id field. */
    readonly batchDetail: { readonly path: string; readonly idsParam: string; readonly idField: string } | null;
    /** For types whose records are files: the path of a file, with `{id}` of its owner. */
    readonly filePath?: string;
    /** Top-level keys of webhook bodies, and entity words in paths; none for types no webhook is sent of. */
    readonly webhookKeys: readonly string[];
  };
}
