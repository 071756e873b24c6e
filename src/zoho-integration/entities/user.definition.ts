import { boolean, text } from '@tds/sync';
import { idText } from './document';
import type { ZohoEntityDefinition } from './zoho-entity-definition';

/** People who work in the organisation. Zoho tells no modification time, and no workflow module fires for them. */
export const userDefinition: ZohoEntityDefinition = {
  entityType: 'user',
  aliases: ['users'],
  table: 'mirror.users',
  listing: 'users',
  listRowsAreComplete: true,
  isVersioned: false,
  incremental: 'full',
  children: [],
  exclusiveWith: [],
  columns: [
    text('name'),
    text('email'),
    text('status'),
    text('user_role'),
    text('user_type'),
    text('role_id'),
    boolean('is_current_user', { compared: false }),
    text('photo_url', { compared: false }),
  ],
  statistics: { groupBy: { status: 'status', role: 'user_role' }, counts: { active: "status = 'active'" }, sums: {} },
  rules: [
    { field: 'name', rule: 'required', severity: 'warning' },
    { field: 'email', rule: 'required', severity: 'warning' },
    { field: 'email', rule: 'format', format: 'email', severity: 'warning' },
    { field: 'email', rule: 'unique', severity: 'warning' },
  ],
  idOf: (document) => idText(document.user_id),
  modifiedAtOf: () => null,
  includes: () => true,
  isDetail: (document) => document.email_ids !== undefined,
  zoho: {
    product: 'books',
    listPath: '/users',
    listKeys: ['users'],
    detailKeys: ['user'],
    filterBy: 'Status.All',
    batchDetail: null,
    webhookKeys: [],
  },
};
