import { Injectable } from '@nestjs/common';

/** The queue knows no entity: whoever does tells it here which names stand for which type. Until then a name stands for itself. */
@Injectable()
export class EntityTypeNames {
  private resolve: (name: string) => string = (name) => name;

  /** @param resolve gives the type's own name for any of its names; throws where there is no such type. */
  use(resolve: (name: string) => string): void {
    this.resolve = resolve;
  }

  /** The type's own name, as rows of the queue have it; null stays null. */
  canonical(name: string | null): string | null {
    return name === null ? null : this.resolve(name);
  }
}
