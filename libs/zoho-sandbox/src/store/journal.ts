import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SandboxRecord } from '../entities/entity';
import { ENTITY_NAMES, EntityName, isEntityName } from '../entities/registry';
import { Sizes } from '../options';
import { Store, StoreChange } from './store';

/** What the generated data depends on; a journal only makes sense on top of the same. */
export interface Origin {
  readonly seed: number;
  readonly organizationId: string;
  readonly epoch: number;
  readonly sizes: Sizes;
}

type Line =
  { op: 'open'; origin: Origin } | { op: 'put'; entity: string; record: SandboxRecord } | { op: 'remove'; entity: string; slot: number };

const FILE = 'journal.ndjson';

/**
 * Remembers what differs from the generated data: one line per change, in the operating system's hands before the change is answered or
 * announced, so that a killed process loses nothing. Compacted when it opens.
 */
export class Journal {
  private readonly path: string;
  private readonly lines: Line[];
  private file: number | undefined;

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.path = join(folder, FILE);
    this.lines = existsSync(this.path) ? parseLines(readFileSync(this.path, 'utf8')) : [];
  }

  /** What the journal was begun with, if there was one. */
  get origin(): Origin | undefined {
    const first = this.lines[0];
    return first?.op === 'open' ? first.origin : undefined;
  }

  /** Puts the recorded changes into the store, then writes them anew without what was overwritten, and follows the store from there. */
  attach(store: Store, origin: Origin): void {
    for (const line of this.lines) {
      if (line.op === 'open' || !isEntityName(line.entity)) continue;
      const collection = store.collection(line.entity);
      if (line.op === 'put') collection.put(line.record);
      else collection.remove(line.slot);
    }
    this.lines.length = 0;
    this.compact(store, origin);
    store.onChange((change) => this.append(change));
  }

  close(): void {
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  private append({ entity, event, record }: StoreChange): void {
    if (this.file === undefined) return;
    writeLine(this.file, event === 'deleted' ? { op: 'remove', entity, slot: record.slot } : { op: 'put', entity, record });
  }

  private compact(store: Store, origin: Origin): void {
    const temporary = `${this.path}.tmp`;
    const file = openSync(temporary, 'w');
    writeLine(file, { op: 'open', origin });
    for (const entity of ENTITY_NAMES) for (const line of linesOf(store, entity)) writeLine(file, line);
    fsyncSync(file);
    renameSync(temporary, this.path);
    this.file = file;
  }
}

function* linesOf(store: Store, entity: EntityName): Generator<Line> {
  for (const change of store.collection(entity).changes()) {
    yield 'record' in change ? { op: 'put', entity, record: change.record } : { op: 'remove', entity, slot: change.removedSlot };
  }
}

function writeLine(file: number, line: Line): void {
  writeSync(file, `${JSON.stringify(line)}\n`);
}

/** All lines up to the first that is torn: what a kill in the middle of a write leaves at the end. */
function parseLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    try {
      lines.push(JSON.parse(line) as Line);
    } catch {
      break;
    }
  }
  return lines;
}
