import { integer, text } from '@tds/sync';
import { idText } from './document';
import { productDefinition } from './product.definition';
import type { ZohoEntityDefinition } from './zoho-entity-definition';

/**
 * Pictures of items. An item's document names its picture; the bytes cost a call each, so they are fetched when the name changes and by a budget.
 * A row without a hash says that Zoho named a picture and had none.
 */
export const imageDefinition: ZohoEntityDefinition = {
  ...productDefinition,
  search: undefined,
  entityType: 'image',
  aliases: ['images', 'product_image', 'product_images'],
  table: 'mirror.images',
  attachment: { of: productDefinition.entityType, ownerColumn: 'product_id', namedBy: ['image_document_id', 'image_name'] },
  listRowsAreComplete: true,
  isVersioned: false,
  incremental: 'full',
  columns: [
    text('product_id'),
    text('image_document_id'),
    text('image_name'),
    text('content_hash_sha256'),
    text('content_type'),
    integer('bytes'),
  ],
  statistics: {
    groupBy: { content_type: 'content_type' },
    counts: { stored: 'content_hash_sha256 is not null', empty: 'content_hash_sha256 is null' },
    sums: { bytes: 'bytes' },
    ofMirror: {
      distinct_files:
        'select count(distinct content_hash_sha256) from mirror.images where organization_id = $1 and source_deleted_at is null',
    },
  },
  rules: [
    { field: 'product_id', rule: 'required', severity: 'error' },
    { field: 'product_id', rule: 'reference', to: 'product', severity: 'warning' },
  ],
  idOf: (document) => idText(document.product_id),
  modifiedAtOf: () => null,
  isDetail: () => true,
  zoho: { ...productDefinition.zoho, filePath: `${productDefinition.zoho.listPath}/{id}/image`, webhookKeys: [] },
};
