import { contactKind, ContactRecord } from './contact';
import { EntityKind, SandboxRecord } from './entity';
import { itemKind, ItemRecord } from './item';
import { locationKind, LocationRecord } from './location';
import { pricebookKind, PriceListRecord } from './pricebook';
import { userKind, UserRecord } from './user';

/** Every entity's record type by Zoho's name for it. */
export interface EntityRecords {
  item: ItemRecord;
  contact: ContactRecord;
  pricebook: PriceListRecord;
  user: UserRecord;
  location: LocationRecord;
}

export type EntityName = keyof EntityRecords;

const kinds: { readonly [N in EntityName]: EntityKind<EntityRecords[N]> } = {
  item: itemKind,
  contact: contactKind,
  pricebook: pricebookKind,
  user: userKind,
  location: locationKind,
};

export const ENTITY_NAMES = Object.keys(kinds) as readonly EntityName[];

/** Whether a word from outside names an entity. */
export function isEntityName(word: string): word is EntityName {
  return Object.hasOwn(kinds, word);
}

/**
 * The kind of an entity, seen through the type all kinds share. A kind is only ever given records of its own collection,
 * which the compiler can't see across the registry; this is the one place that says so.
 */
export function kindOf(name: EntityName): EntityKind<SandboxRecord> {
  return kinds[name] as unknown as EntityKind<SandboxRecord>;
}
