import { Query } from '@nestjs/cqrs';

/** Dead letters of late that are still open. */
export interface NewDeadLetters {
  readonly count: number;
  /** What most of them have in common; null where there are none. */
  readonly commonest: { readonly entityType: string; readonly errorCode: string | null } | null;
}

/** Open dead letters made within the last minutes. */
export class NewDeadLettersQuery extends Query<NewDeadLetters> {
  constructor(readonly minutes: number) {
    super();
  }
}
