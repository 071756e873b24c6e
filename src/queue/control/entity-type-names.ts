import { Injectable } from '@nestjs/common';

/** Who knows the entity types. */
export interface EntityTypeDirectory {
  /** The type's own name for any of its names; throws where there is no such type. */
  resolve(name: string): string;
  /** As {@link resolve}, or undefined. */
  find(name: string): string | undefined;
}

/** The queue knows no entity: whoever does tells it here which names stand for which type. Until then a name stands for itself. */
@Injectable()
export class EntityTypeNames {
  private directory: EntityTypeDirectory = { resolve: (name) => name, find: (name) => name };

  use(directory: EntityTypeDirectory): void {
    this.directory = directory;
  }

  /** The type's own name, as rows of the queue have it; null stays null. Throws where there is no such type. */
  canonical(name: string | null): string | null {
    return name === null ? null : this.directory.resolve(name);
  }

  /** What a filter looks for. A name nobody knows is looked for as it is: rows may outlive their type. */
  lookedFor(name: string | undefined): string | undefined {
    return name === undefined ? undefined : (this.directory.find(name) ?? name);
  }
}
