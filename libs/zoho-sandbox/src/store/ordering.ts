import { ListRules, SandboxRecord, SortKey } from '../entities/entity';
import { Collection } from './collection';

/** What a list request asks for, already reduced to what the endpoint honours. */
export interface Ordering {
  readonly sortColumn: string;
  readonly descending: boolean;
  /** Lower bound of the modified time, seconds since 1970, inclusive. */
  readonly since?: number;
  readonly filterBy?: string;
  readonly filters: Readonly<Record<string, string>>;
}

const KEPT_ORDERINGS = 16;

/** Slots of one collection, filtered and sorted. The last few results are kept until the collection changes. */
export class OrderedSlots {
  private readonly kept = new Map<string, { version: string; slots: Int32Array }>();

  constructor(
    private readonly collection: Collection,
    private readonly rules: ListRules<SandboxRecord>,
  ) {}

  select(ordering: Ordering): Int32Array {
    const key = JSON.stringify(ordering);
    const version = this.versionFor(ordering);
    const found = this.kept.get(key);
    if (found?.version === version) return found.slots;
    const slots = this.compute(ordering);
    this.kept.delete(key);
    if (this.kept.size >= KEPT_ORDERINGS) this.kept.delete(this.kept.keys().next().value!);
    this.kept.set(key, { version, slots });
    return slots;
  }

  /** Creation order without filters only changes when records come or go. */
  private versionFor(ordering: Ordering): string {
    const isStable =
      this.rules.sorts[ordering.sortColumn] === 'created' &&
      ordering.since === undefined &&
      ordering.filterBy === undefined &&
      Object.keys(ordering.filters).length === 0;
    return isStable ? `m${this.collection.membership}` : `r${this.collection.revision}`;
  }

  private compute(ordering: Ordering): Int32Array {
    const { collection } = this;
    const tests = this.recordTests(ordering);
    const slots = new Int32Array(collection.count);
    let length = 0;
    for (let slot = 0; slot < collection.slotCount; slot++) {
      if (collection.isRemoved(slot)) continue;
      if (ordering.since !== undefined && collection.modifiedAt(slot) < ordering.since) continue;
      if (tests.length > 0 && !tests.every((test) => test(collection.at(slot)!))) continue;
      slots[length++] = slot;
    }
    return this.sort(slots.subarray(0, length), this.rules.sorts[ordering.sortColumn]!, ordering.descending);
  }

  private recordTests(ordering: Ordering): ((record: SandboxRecord) => boolean)[] {
    const tests = Object.entries(ordering.filters).map(([name, value]) => {
      const matches = this.rules.filters[name]!;
      return (record: SandboxRecord) => matches(record, value);
    });
    if (ordering.filterBy !== undefined) tests.push(this.rules.filterBy[ordering.filterBy]!);
    return tests;
  }

  private sort(slots: Int32Array, key: SortKey<SandboxRecord>, descending: boolean): Int32Array {
    if (key === 'modified') sortByNumber(slots, (slot) => this.collection.modifiedAt(slot), this.collection.slotCount);
    else if (key !== 'created') this.sortByValue(slots, key);
    return descending ? slots.toReversed() : slots;
  }

  private sortByValue(slots: Int32Array, key: (record: SandboxRecord) => string | number): void {
    const values = new Map<number, string | number>();
    for (const slot of slots) values.set(slot, key(this.collection.at(slot)!));
    slots.sort((left, right) => compare(values.get(left)!, values.get(right)!) || left - right);
  }
}

function sortByNumber(slots: Int32Array, valueOf: (slot: number) => number, slotCount: number): void {
  const values = new Float64Array(slotCount);
  for (const slot of slots) values[slot] = valueOf(slot);
  slots.sort((left, right) => values[left]! - values[right]! || left - right);
}

function compare(left: string | number, right: string | number): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
