import { Prng } from '../core/prng';
import { zohoTime } from '../core/zoho-time';
import { World } from '../world';
import { EntityKind, ListRules, SandboxRecord, ZohoDocument } from './entity';
import { masterCreatedAt } from './generation';
import { FIRST_NAMES, LAST_NAMES } from './words';
import { merged } from './merged';

const CODE = 4;
const ROLES = ['admin', 'staff', 'staff', 'timesheetstaff'] as const;

/** Somebody who works in the organisation. No list or detail shows when a user was last modified. */
export interface UserRecord extends SandboxRecord {
  readonly status: 'active' | 'inactive' | 'invited' | 'deleted';
  readonly name: string;
  readonly email: string;
  readonly user_role: string;
}

function generate(world: World, slot: number): UserRecord {
  const random = new Prng(world.seed, CODE, slot);
  const created = masterCreatedAt(world, slot, world.sizes.users);
  return {
    id: world.ids.idOf(CODE, slot),
    slot,
    created,
    modified: created,
    status: slot % 7 === 5 ? 'inactive' : slot % 11 === 9 ? 'invited' : 'active',
    name: slot === 0 ? 'TDS Sandbox' : `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`,
    email: `user${slot + 1}@example.iq`,
    user_role: slot === 0 ? 'admin' : random.pick(ROLES),
  };
}

function listRow(world: World, user: UserRecord): ZohoDocument {
  return {
    user_id: user.id,
    role_id: world.ids.reference(93_500 + user.user_role.length),
    name: user.name,
    email: user.email,
    user_role: user.user_role,
    user_type: 'zoho',
    status: user.status,
    is_current_user: user.slot === 0,
    photo_url: '',
  };
}

function detail(world: World, user: UserRecord): ZohoDocument {
  return merged(listRow(world, user), {
    email_ids: [{ is_selected: true, email: user.email }],
    created_time: zohoTime(user.created),
    custom_fields: [],
  });
}

const rules: ListRules<UserRecord> = {
  reportName: 'Users',
  defaultSort: 'name',
  sorts: { name: (user) => user.name, email: (user) => user.email, user_role: (user) => user.user_role, status: (user) => user.status },
  defaultFilter: 'Status.All',
  filterBy: {
    'Status.Active': (user) => user.status === 'active',
    'Status.Inactive': (user) => user.status === 'inactive',
    'Status.Invited': (user) => user.status === 'invited',
    'Status.Deleted': (user) => user.status === 'deleted',
  },
  filters: {},
  sinceFilter: false,
};

const route = { path: 'users', listKey: 'users', detailKey: 'user', rules };

export const userKind: EntityKind<UserRecord> = {
  name: 'user',
  code: CODE,
  label: 'User',
  idField: 'user_id',
  routes: { books: [route], inventory: [route] },
  initialStatus: 'invited',
  webhookProduct: 'books',
  size: (world) => world.sizes.users,
  createdAt: (world, slot) => masterCreatedAt(world, slot, world.sizes.users),
  modifiedAt: (world, slot) => masterCreatedAt(world, slot, world.sizes.users),
  generate,
  listRow,
  detail,
};
