import type { Tx } from '@libs/pg';
import type { FailureClass } from '../jobs/job';
import { DeadLetterNotFoundError, DeadLetterResolvedError } from '../queue.errors';

/** A dead letter locked in this transaction, as far as deciding about it needs. */
export interface LockedDeadLetter {
  readonly entityType: string;
  readonly sourceEntityId: string;
  readonly class: FailureClass;
  readonly resolved: boolean;
}

/** Locks a dead letter until the transaction ends. @throws DeadLetterNotFoundError */
export async function lockDeadLetter(tx: Tx, id: string): Promise<LockedDeadLetter> {
  const [letter] = await tx.query<LockedDeadLetter>(
    `select entity_type as "entityType", source_entity_id as "sourceEntityId", class, resolved from tds_dead_letter_queue where id = $1 for update`,
    [id],
  );
  if (!letter) throw new DeadLetterNotFoundError(id);
  return letter;
}

/** As {@link lockDeadLetter}. @throws DeadLetterResolvedError */
export async function lockOpenDeadLetter(tx: Tx, id: string): Promise<LockedDeadLetter> {
  const letter = await lockDeadLetter(tx, id);
  if (letter.resolved) throw new DeadLetterResolvedError(id);
  return letter;
}
