import { Command } from '@nestjs/cqrs';
import type { FailureClass } from '../../jobs/job';

/** Why a dead letter is tried again by itself. */
export type RedriveCause = 'waited' | 'weather_over' | 'rules_changed';

/** What makes letters due, and how many may go. */
export interface RedriveOptions {
  /** Most letters of one call, default 50. */
  readonly limit?: number;
  /** Tells what would be done, and does nothing. */
  readonly dryRun?: boolean;
  /**
   * Since when the source answers again (the last breaker closed), if it does: the weather's letters that failed before that instant need not
   * wait out their day. Letters that failed later are left to their time, or a source half well would use up their tries.
   */
  readonly weatherOverSince?: Date | null;
  /** The rules that judge each entity type today (`JobError.judgedBy`): letters judged by others are tried again. */
  readonly judgedByToday?: Readonly<Record<string, string>>;
}

/** A dead letter given back (with a dry run: that would be). */
export interface RedrivenDeadLetter {
  readonly deadLetterId: string;
  /** Null with a dry run. */
  readonly jobId: string | null;
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly class: FailureClass;
  readonly cause: RedriveCause;
}

/**
 * Tries dead letters again that need no person: the weather's after a day or when it is over, three times at most; theirs when the rules that
 * refused them have changed. The most urgent first. Any number of processes may do it at a time: each letter is given back once.
 */
export class RedriveDueDeadLettersCommand extends Command<readonly RedrivenDeadLetter[]> {
  constructor(readonly options: RedriveOptions = {}) {
    super();
  }
}
