import { contactColumns, contactRules } from './contact.columns';
import { carries, idText, lastModifiedTime } from './document';
import { contactStatistics } from './statistics';
import type { ZohoEntityDefinition } from './zoho-entity-definition';

interface ContactType {
  readonly entityType: 'customer' | 'vendor';
  readonly aliases: readonly string[];
  readonly table: string;
  readonly rival: 'customer' | 'vendor';
}

/**
 * Zoho contacts of one `contact_type`. One Zoho endpoint, listed once for both; a contact can change type. The list carries what people
 * look for; a detail (addresses, persons, notes) costs one call a contact, so it comes with webhooks and not with a full sync.
 */
function contactDefinition({ entityType, aliases, table, rival }: ContactType): ZohoEntityDefinition {
  return {
    entityType,
    aliases,
    table,
    listing: 'contacts',
    listRowsAreComplete: true,
    isVersioned: true,
    incremental: 'newest_first',
    search: { title: 'contact_name', columns: ['contact_name', 'company_name', 'email', 'phone'] },
    children: [],
    exclusiveWith: [rival],
    columns: contactColumns,
    rules: contactRules,
    statistics: contactStatistics,
    idOf: (document) => idText(document.contact_id),
    modifiedAtOf: lastModifiedTime,
    includes: (document) => document.contact_type === entityType,
    isDetail: (document) => carries(document, ['contact_name', 'contact_type', 'status', 'last_modified_time', 'billing_address']),
    zoho: {
      product: 'books',
      listPath: '/contacts',
      listKeys: ['contacts'],
      detailKeys: ['contact'],
      filterBy: 'Status.All',
      batchDetail: null,
      webhookKeys: ['contact', entityType],
    },
  };
}

/** Contacts with `contact_type: customer`. */
export const customerDefinition = contactDefinition({
  entityType: 'customer',
  aliases: ['customers'],
  table: 'mirror.customers',
  rival: 'vendor',
});

/** Contacts with `contact_type: vendor`. */
export const vendorDefinition = contactDefinition({
  entityType: 'vendor',
  aliases: ['vendors'],
  table: 'mirror.vendors',
  rival: 'customer',
});
