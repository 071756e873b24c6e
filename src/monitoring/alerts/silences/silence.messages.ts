import { Command, Query } from '@nestjs/cqrs';

/** Nobody is told of some alerts for a while. */
export interface Silence {
  readonly id: string;
  /** `*`: all rules. */
  readonly rule: string;
  /** Null: whatever the alerts of the rule are about. */
  readonly dedupeKey: string | null;
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly isActive: boolean;
}

/** What to silence, and until when. `startsAt` null: now. */
export interface NewSilence {
  readonly rule: string;
  readonly dedupeKey: string | null;
  readonly reason: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date;
}

/** Silences, those that end last first; those that are over only where `isAll`. */
export class ListSilencesQuery extends Query<readonly Silence[]> {
  constructor(
    readonly limit: number,
    readonly beforeId: string | null,
    readonly isAll: boolean,
  ) {
    super();
  }
}

/** Throws `SilenceNotFoundError`. */
export class GetSilenceQuery extends Query<Silence> {
  constructor(readonly id: string) {
    super();
  }
}

/** Makes a silence; answers its id. Throws `SilenceInvalidError`. */
export class CreateSilenceCommand extends Command<string> {
  constructor(
    readonly silence: NewSilence,
    readonly actor: string,
  ) {
    super();
  }
}

/** Changes reason or end. Throws `SilenceNotFoundError`, `SilenceOverError`, `SilenceInvalidError`. */
export class ChangeSilenceCommand extends Command<void> {
  constructor(
    readonly id: string,
    readonly change: { readonly reason?: string | undefined; readonly endsAt?: Date | undefined },
    readonly actor: string,
  ) {
    super();
  }
}

/** Ends a silence now. Throws `SilenceNotFoundError`, `SilenceOverError`. */
export class EndSilenceCommand extends Command<void> {
  constructor(
    readonly id: string,
    readonly actor: string,
  ) {
    super();
  }
}
