import { type ColumnDefinition, type JsonObject, type JsonValue, boolean, isJsonObject, json, text } from '@tds/sync';
import { emptyAsNull, idText } from './document';
import type { ZohoEntityDefinition } from './zoho-entity-definition';

/** What the parts of an address are called beside a warehouse's or branch's other fields. */
const FLAT_ADDRESS = ['attention', 'address', 'address1', 'address2', 'city', 'state', 'state_code', 'zip', 'country'] as const;

/** Locations and branches hold an address; warehouses have its parts at the top level, one of them called `address`. */
function locationAddress(document: JsonObject): JsonValue | undefined {
  const parts = isJsonObject(document.address) ? document.address : partsOf(document);
  return parts && emptyAsNull(Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== '' && part !== null)));
}

function partsOf(document: JsonObject): JsonObject | undefined {
  const parts = FLAT_ADDRESS.filter((key) => document[key] !== undefined).map((key) => [key, document[key]] as const);
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

/** Branches say whether they are active by a flag of their own. */
const status: ColumnDefinition = {
  ...text('status'),
  pick: (document) => {
    const { status: word, is_branch_active: isActive } = document;
    return word ?? (isActive === undefined ? undefined : isActive === true ? 'active' : 'inactive');
  },
};

/**
 * Places of business. Zoho calls them locations, and called them branches and warehouses before; the names of all three are read. No
 * modification time, no detail endpoint, no webhook.
 */
export const branchDefinition: ZohoEntityDefinition = {
  entityType: 'branch',
  aliases: ['branches', 'location', 'locations', 'warehouse', 'warehouses'],
  table: 'mirror.branches',
  listing: 'locations',
  listRowsAreComplete: true,
  isFoundByListingAlone: true,
  isVersioned: false,
  incremental: 'full',
  children: [],
  exclusiveWith: [],
  columns: [
    text('name', { from: ['location_name', 'branch_name', 'warehouse_name', 'name'] }),
    text('type'),
    status,
    boolean('is_primary', { from: ['is_primary_location', 'is_primary_branch', 'is_primary'] }),
    text('parent_location_id', { from: ['parent_location_id', 'parent_branch_id'] }),
    text('email'),
    text('phone'),
    { ...json('address'), pick: locationAddress },
  ],
  statistics: { groupBy: { status: 'status', type: 'type' }, counts: { active: "status = 'active'" }, sums: {} },
  rules: [
    { field: 'name', rule: 'required', severity: 'error' },
    { field: 'email', rule: 'format', format: 'email', severity: 'warning' },
    { field: 'parent_location_id', rule: 'reference', to: 'branch', severity: 'warning' },
  ],
  idOf: (document) => idText(document.location_id) ?? idText(document.branch_id) ?? idText(document.warehouse_id),
  modifiedAtOf: () => null,
  includes: () => true,
  isDetail: () => true,
  zoho: {
    product: 'inventory',
    listPath: '/locations',
    listKeys: ['locations', 'branches', 'warehouses'],
    detailKeys: [],
    filterBy: 'Status.All',
    batchDetail: null,
    webhookKeys: [],
  },
};
