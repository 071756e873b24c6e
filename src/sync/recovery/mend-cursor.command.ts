import { Command } from '@nestjs/cqrs';

/** Whose cursor. */
export interface CursorKey {
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
}

/**
 * What is mended. `watermark`: moved from a time that cannot be back to one before which everything is surely mirrored (null: the next run
 * reads all). `checkpoint`: the unfinished pass is given up, with what it has seen.
 */
export type CursorMending =
  { readonly part: 'watermark'; readonly from: Date; readonly to: Date | null } | { readonly part: 'checkpoint'; readonly passId: string };

/** Mends a cursor. False when it has changed meanwhile, or a run is at it. */
export class MendCursorCommand extends Command<boolean> {
  constructor(
    readonly key: CursorKey,
    readonly mending: CursorMending,
  ) {
    super();
  }
}
