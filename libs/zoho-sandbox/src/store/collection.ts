import { EntityKind, SandboxRecord } from '../entities/entity';
import { remembering } from '../entities/remembering';
import { World } from '../world';

/**
 * All records of one kind. Generated records are computed from their slot whenever they are asked for; only what was changed,
 * created or deleted since is held in memory. A slot is a record's place in order of creation and is never reused.
 */
export class Collection {
  private readonly overlay = new Map<number, SandboxRecord>();
  private readonly removed = new Set<number>();
  private readonly generate: (world: World, slot: number) => SandboxRecord;
  /** Slots whose records come from the generator; later ones were created. */
  readonly generatedCount: number;
  private slots: number;
  /** Counts every change. */
  revision = 0;
  /** Counts the changes that add or remove records. */
  membership = 0;

  constructor(
    readonly kind: EntityKind<SandboxRecord>,
    private readonly world: World,
  ) {
    this.generate = remembering(kind.generate);
    this.generatedCount = kind.size(world);
    this.slots = this.generatedCount;
  }

  /** Slots used so far, those of deleted records included. */
  get slotCount(): number {
    return this.slots;
  }

  /** Records that exist. */
  get count(): number {
    return this.slots - this.removed.size;
  }

  at(slot: number): SandboxRecord | undefined {
    if (slot >= this.slots || this.removed.has(slot)) return undefined;
    return this.overlay.get(slot) ?? this.generate(this.world, slot);
  }

  get(id: string): SandboxRecord | undefined {
    const slot = this.world.ids.slotOf(this.kind.code, id);
    return slot === undefined ? undefined : this.at(slot);
  }

  isRemoved(slot: number): boolean {
    return this.removed.has(slot);
  }

  createdAt(slot: number): number {
    return this.overlay.get(slot)?.created ?? this.kind.createdAt(this.world, slot);
  }

  /** Cheaper than reading the record. */
  modifiedAt(slot: number): number {
    return this.overlay.get(slot)?.modified ?? this.kind.modifiedAt(this.world, slot);
  }

  /** A new record for the next slot, generated but not yet stored. */
  draft(now: number): SandboxRecord {
    return { ...this.kind.generate(this.world, this.slots), status: this.kind.initialStatus, created: now, modified: now };
  }

  put(record: SandboxRecord): void {
    if (record.slot >= this.slots) {
      this.slots = record.slot + 1;
      this.membership++;
    }
    this.overlay.set(record.slot, record);
    this.revision++;
  }

  remove(slot: number): void {
    this.slots = Math.max(this.slots, slot + 1);
    this.overlay.delete(slot);
    this.removed.add(slot);
    this.membership++;
    this.revision++;
  }

  /** What differs from the generated data. */
  *changes(): Generator<{ record: SandboxRecord } | { removedSlot: number }> {
    for (const record of this.overlay.values()) yield { record };
    for (const slot of this.removed) yield { removedSlot: slot };
  }
}
