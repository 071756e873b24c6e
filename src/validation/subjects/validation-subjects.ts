import { Injectable } from '@nestjs/common';
import type { ValidatedMirror, ValidatedType } from './validated-type';

/** The types that are validated. The feature that keeps the mirror provides itself at start. */
@Injectable()
export class ValidationSubjects {
  private mirror: ValidatedMirror | undefined;

  provide(mirror: ValidatedMirror): void {
    this.mirror = mirror;
  }

  all(): readonly ValidatedType[] {
    return this.provided().types();
  }

  /** Types a name stands for. @throws a typed error where it stands for none. */
  named(name: string): readonly ValidatedType[] {
    return this.provided().typesNamed(name);
  }

  /** A type by its own name, or undefined. */
  find(entityType: string): ValidatedType | undefined {
    return this.all().find((type) => type.entityType === entityType);
  }

  lastReadWhole(entityType: string): Promise<Date | null> {
    return this.provided().lastReadWhole(entityType);
  }

  private provided(): ValidatedMirror {
    if (!this.mirror) throw new Error('nobody has provided the mirror yet');
    return this.mirror;
  }
}
