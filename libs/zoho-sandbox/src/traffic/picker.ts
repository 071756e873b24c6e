import { Prng } from '../core/prng';
import { EntityName, EntityRecords } from '../entities/registry';
import { Store } from '../store/store';

const TRIES = 50;
/** How far back people look for a document they still have to do something about. */
const RECENT = 200;

/** Finds records by chance, seeded. */
export class Picker {
  constructor(
    private readonly store: Store,
    private readonly random: Prng,
  ) {}

  /** Any record that passes the test; undefined when none turned up. */
  any<N extends EntityName>(entity: N, test: (record: EntityRecords[N]) => boolean = () => true): EntityRecords[N] | undefined {
    return this.among(entity, 0, test);
  }

  /** One of the latest records that passes the test. */
  recent<N extends EntityName>(entity: N, test: (record: EntityRecords[N]) => boolean): EntityRecords[N] | undefined {
    return this.among(entity, Math.max(0, this.store.collection(entity).slotCount - RECENT), test);
  }

  /** A record that was created since the start: nothing else may depend on it yet. */
  added<N extends EntityName>(entity: N): EntityRecords[N] | undefined {
    return this.among(entity, this.store.collection(entity).generatedCount, () => true);
  }

  private among<N extends EntityName>(entity: N, from: number, test: (record: EntityRecords[N]) => boolean): EntityRecords[N] | undefined {
    const collection = this.store.collection(entity);
    const last = collection.slotCount - 1;
    if (last < from) return undefined;
    for (let tries = 0; tries < TRIES; tries++) {
      const record = collection.at(this.random.int(from, last)) as unknown as EntityRecords[N] | undefined;
      if (record && test(record)) return record;
    }
    return undefined;
  }
}
