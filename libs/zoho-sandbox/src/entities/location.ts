import { CITIES, LOCATION_NAMES } from './words';
import { EntityKind, ListRules, SandboxRecord, ZohoDocument } from './entity';
import { World } from '../world';
import { masterCreatedAt } from './generation';

/** Code of a location in ids. */
export const LOCATION_CODE = 3;

/** A place of business: branch, showroom or warehouse. The first is the primary one. */
export interface LocationRecord extends SandboxRecord {
  readonly name: string;
  readonly type: 'general' | 'line_item_only';
  readonly parent_location_id: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
  readonly state: string;
}

/** Name of the n-th location as generated. */
export function locationName(place: number): string {
  return LOCATION_NAMES[place] ?? `فرع ${place + 1}`;
}

function generate(world: World, slot: number): LocationRecord {
  const [city, state] = CITIES[slot % CITIES.length]!;
  const created = masterCreatedAt(world, slot, world.sizes.locations);
  return {
    id: world.ids.idOf(LOCATION_CODE, slot),
    slot,
    created,
    modified: created,
    status: 'active',
    name: locationName(slot),
    type: slot % 3 === 2 ? 'line_item_only' : 'general',
    parent_location_id: slot === 0 ? '' : world.ids.idOf(LOCATION_CODE, 0),
    email: '',
    phone: `0771${String(1_000_000 + slot)}`,
    city,
    state,
  };
}

/** `GET /locations`; no time stamps. */
function locationRow(world: World, location: LocationRecord): ZohoDocument {
  return {
    location_id: location.id,
    location_name: location.name,
    type: location.type,
    status: location.status,
    is_primary_location: location.slot === 0,
    parent_location_id: location.parent_location_id,
    email: location.email,
    phone: location.phone,
    address: {
      attention: '',
      street_address1: '',
      street_address2: '',
      city: location.city,
      state: location.state,
      state_code: '',
      country: 'Iraq',
    },
    tax_settings_id: '',
    associated_series_ids: [],
    auto_number_generation_id: world.ids.reference(95_000),
    is_all_users_selected: true,
    associated_users: [],
  };
}

/** The same under the name it had before the Locations feature: `GET /settings/warehouses`. */
function warehouseRow(_world: World, location: LocationRecord): ZohoDocument {
  return {
    warehouse_id: location.id,
    warehouse_name: location.name,
    status: location.status,
    is_primary: location.slot === 0,
    attention: '',
    address: '',
    address2: '',
    city: location.city,
    state: location.state,
    country: 'Iraq',
    zip: '',
    phone: location.phone,
    email: location.email,
    is_fba_warehouse: false,
    sales_channels: [],
  };
}

/** And as `GET /branches`. */
function branchRow(_world: World, location: LocationRecord): ZohoDocument {
  return {
    branch_id: location.id,
    branch_name: location.name,
    is_primary_branch: location.slot === 0,
    is_branch_active: location.status === 'active',
    phone: location.phone,
    email: location.email,
    address: { city: location.city, state: location.state, country: 'Iraq' },
  };
}

const rules: ListRules<LocationRecord> = {
  reportName: 'Locations',
  defaultSort: 'created_time',
  sorts: { created_time: 'created' },
  defaultFilter: 'Status.All',
  filterBy: {},
  filters: {},
  sinceFilter: false,
  paged: false,
};

const routes = [
  { path: 'locations', listKey: 'locations', rules },
  { path: 'settings/warehouses', listKey: 'warehouses', rules, listRow: warehouseRow },
  { path: 'branches', listKey: 'branches', rules, listRow: branchRow },
];

export const locationKind: EntityKind<LocationRecord> = {
  name: 'location',
  code: LOCATION_CODE,
  label: 'Location',
  idField: 'location_id',
  routes: { books: routes, inventory: routes },
  initialStatus: 'active',
  webhookProduct: 'inventory',
  size: (world) => world.sizes.locations,
  createdAt: (world, slot) => masterCreatedAt(world, slot, world.sizes.locations),
  modifiedAt: (world, slot) => masterCreatedAt(world, slot, world.sizes.locations),
  generate,
  listRow: locationRow,
  detail: locationRow,
};
