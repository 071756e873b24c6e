import { ZohoDocument, SandboxRecord } from '../entities/entity';
import { EntityName } from '../entities/registry';
import { Fault, FaultKind, FaultOf, FaultSubject, matches, Operation } from './fault';

/** A fault that was added, with how often it struck. */
export interface FaultStatus {
  readonly id: string;
  readonly fault: Fault;
  readonly hits: number;
  /** False once its times or duration ran out. */
  readonly active: boolean;
}

interface Entry {
  readonly id: string;
  readonly fault: Fault;
  readonly endsAt: number;
  seen: number;
  hits: number;
}

/** Trouble on demand. */
export class Faults {
  private readonly entries = new Map<string, Entry>();
  private nextId = 1;

  /** Adds a fault, in force at once; returns its id. */
  add(fault: Fault): string {
    const id = `fault-${this.nextId++}`;
    this.entries.set(id, { id, fault, endsAt: performance.now() + (fault.forMs ?? Infinity), seen: 0, hits: 0 });
    return id;
  }

  remove(id: string): boolean {
    return this.entries.delete(id);
  }

  clear(): void {
    this.entries.clear();
  }

  list(): FaultStatus[] {
    return Array.from(this.entries.values(), (entry) => ({
      id: entry.id,
      fault: entry.fault,
      hits: entry.hits,
      active: isActive(entry),
    }));
  }

  /** The first fault of a kind that strikes the subject, counted as a hit. */
  strike<K extends FaultKind>(kind: K, subject: FaultSubject): FaultOf<K> | undefined {
    for (const entry of this.entries.values()) {
      if (entry.fault.kind !== kind || !isActive(entry) || !matches(entry.fault.match, subject)) continue;
      if (entry.seen++ < (entry.fault.skip ?? 0)) continue;
      entry.hits++;
      return entry.fault as FaultOf<K>;
    }
    return undefined;
  }

  /** Seconds the clock is off by now. */
  skewSeconds(): number {
    let sum = 0;
    for (const entry of this.entries.values()) if (entry.fault.kind === 'clock_skew' && isActive(entry)) sum += entry.fault.seconds;
    return sum;
  }

  /** The document as it leaves: itself, or spoilt by a `malformed` fault. */
  distort(document: ZohoDocument, entity: EntityName, record: SandboxRecord, operation: Operation): ZohoDocument {
    if (this.entries.size === 0) return document;
    for (const entry of this.entries.values()) {
      const { fault } = entry;
      if (fault.kind !== 'malformed' || !isActive(entry)) continue;
      if (fault.everyNth !== undefined && record.slot % fault.everyNth !== 0) continue;
      if (!matches(fault.match, { operation, entity, id: record.id })) continue;
      if (entry.seen++ < (fault.skip ?? 0)) continue;
      entry.hits++;
      const unset = new Set(fault.unset);
      return Object.fromEntries(Object.entries({ ...document, ...fault.set }).filter(([field]) => !unset.has(field)));
    }
    return document;
  }
}

function isActive(entry: Entry): boolean {
  return performance.now() < entry.endsAt && entry.hits < (entry.fault.times ?? Infinity);
}
