import { Injectable } from '@nestjs/common';

/** What the feed has to ask whoever keeps the mirror. */
export interface RecordSource {
  /** Entity types a name stands for: our own, an alias, the source's word. @throws a typed error where it stands for none. */
  entityTypesNamed(name: string): readonly string[];
  /** Records as they are now, by id; those the mirror does not hold are left out. */
  recordsOf(entityType: string, ids: readonly string[]): Promise<ReadonlyMap<string, object>>;
}

/** Names and records of the mirror, for the routes of this feature. The feature that keeps the mirror provides itself at start. */
@Injectable()
export class RecordDirectory {
  private source: RecordSource | undefined;

  provide(source: RecordSource): void {
    this.source = source;
  }

  /** Types named in a comma list; undefined for none. */
  entityTypesIn(names: string | undefined): readonly string[] | undefined {
    const wanted = (names ?? '').split(',').filter((name) => name.trim() !== '');
    if (wanted.length === 0) return undefined;
    return [...new Set(wanted.flatMap((name) => this.provided().entityTypesNamed(name.trim())))];
  }

  recordsOf(entityType: string, ids: readonly string[]): Promise<ReadonlyMap<string, object>> {
    return this.provided().recordsOf(entityType, ids);
  }

  private provided(): RecordSource {
    if (!this.source) throw new Error('nobody has provided the mirror yet');
    return this.source;
  }
}
