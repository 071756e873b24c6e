import { SandboxRecord, Product, ZohoDocument } from '../entities/entity';
import { ENTITY_NAMES, EntityName, EntityRecords, kindOf } from '../entities/registry';
import { EventName } from '../webhooks/events';
import { World } from '../world';
import { Collection } from './collection';

/** One change of one record, told to journal and webhooks in order. */
export interface StoreChange {
  readonly entity: EntityName;
  readonly event: EventName;
  /** The version that the change made; for a deletion the last one. */
  readonly record: SandboxRecord;
  /** False when no workflow rule is to fire. */
  readonly announce: boolean;
}

/** How a change differs from an ordinary edit by a person. */
export interface ChangeOptions {
  /** Fire no webhook: as imports and some API edits do. */
  readonly silent?: boolean;
  /** Leave `last_modified_time` as it was: as stock movements may. */
  readonly keepModifiedTime?: boolean;
}

/** Fields of a record a caller may set; identity and times are the store's. */
export type RecordPatch<N extends EntityName> = Partial<Omit<EntityRecords[N], 'id' | 'slot' | 'created' | 'modified'>>;

/** Thrown when a change names a record that isn't there. */
export class UnknownRecordError extends Error {
  constructor(entity: EntityName, id: string) {
    super(`the sandbox has no ${entity} ${id}`);
    this.name = 'UnknownRecordError';
  }
}

/** The organisation's data, with typed read access so that tests can use it as their oracle. */
export class Store {
  private readonly collections = new Map<EntityName, Collection>();
  private readonly listeners: ((change: StoreChange) => void)[] = [];

  constructor(
    private readonly world: World,
    private readonly now: () => number,
  ) {
    for (const name of ENTITY_NAMES) this.collections.set(name, new Collection(kindOf(name), world));
  }

  collection(entity: EntityName): Collection {
    return this.collections.get(entity)!;
  }

  onChange(listener: (change: StoreChange) => void): void {
    this.listeners.push(listener);
  }

  /** Records that exist, or that pass the test. */
  count<N extends EntityName>(entity: N, test?: (record: EntityRecords[N]) => boolean): number {
    if (!test) return this.collection(entity).count;
    let count = 0;
    for (const record of this.each(entity)) if (test(record)) count++;
    return count;
  }

  get<N extends EntityName>(entity: N, id: string): EntityRecords[N] | undefined {
    return this.collection(entity).get(id) as EntityRecords[N] | undefined;
  }

  /** All records in order of creation. */
  list<N extends EntityName>(entity: N): EntityRecords[N][] {
    return [...this.each(entity)];
  }

  /** As `list`, one at a time: a million records need no memory. */
  *each<N extends EntityName>(entity: N): Generator<EntityRecords[N]> {
    const collection = this.collection(entity);
    for (let slot = 0; slot < collection.slotCount; slot++) {
      const record = collection.at(slot);
      if (record) yield record as unknown as EntityRecords[N];
    }
  }

  /** Ids in order of creation. */
  ids(entity: EntityName): string[] {
    return Array.from(this.each(entity), (record) => record.id);
  }

  /** The record as the detail endpoint shows it. */
  detail(entity: EntityName, id: string, product: Product = 'inventory'): ZohoDocument | undefined {
    const record = this.collection(entity).get(id);
    return record && kindOf(entity).detail(this.world, record, product);
  }

  /** The record as the list endpoint shows it. */
  listRow(entity: EntityName, id: string, product: Product = 'inventory'): ZohoDocument | undefined {
    const record = this.collection(entity).get(id);
    return record && kindOf(entity).listRow(this.world, record, product);
  }

  edit<N extends EntityName>(entity: N, id: string, patch: RecordPatch<N>, options: ChangeOptions = {}): EntityRecords[N] {
    const before = this.existing(entity, id);
    const modified = options.keepModifiedTime ? before.modified : Math.max(before.modified, this.now());
    const record: SandboxRecord = { ...before, ...patch, modified };
    this.collection(entity).put(record);
    this.tell({ entity, event: 'updated', record, announce: !options.silent });
    return record as unknown as EntityRecords[N];
  }

  /** A patch may depend on the draft that is generated for the new record. */
  create<N extends EntityName>(
    entity: N,
    patch: RecordPatch<N> | ((draft: EntityRecords[N]) => RecordPatch<N>) = {},
    options: ChangeOptions = {},
  ): EntityRecords[N] {
    const collection = this.collection(entity);
    const draft = collection.draft(this.now());
    const record: SandboxRecord = { ...draft, ...(typeof patch === 'function' ? patch(draft as unknown as EntityRecords[N]) : patch) };
    collection.put(record);
    this.tell({ entity, event: 'created', record, announce: !options.silent });
    return record as unknown as EntityRecords[N];
  }

  remove(entity: EntityName, id: string, options: ChangeOptions = {}): void {
    const record = this.existing(entity, id);
    this.collection(entity).remove(record.slot);
    this.tell({ entity, event: 'deleted', record, announce: !options.silent });
  }

  private existing(entity: EntityName, id: string): SandboxRecord {
    const record = this.collection(entity).get(id);
    if (!record) throw new UnknownRecordError(entity, id);
    return record;
  }

  private tell(change: StoreChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
