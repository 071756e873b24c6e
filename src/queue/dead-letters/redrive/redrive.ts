import type { Tx } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { failPoint } from '@tds/platform/fail-points';
import { JobQueue } from '../../job-queue';
import type { EnqueuedJob } from '../../jobs/job';
import { DEAD_LETTER_DETAIL_COLUMNS, type DeadLetterDetail } from '../dead-letter';
import { type RedriveMode, redriveJob } from './redrive-job';

/** A letter that is given back, how, and by whom it is judged this time. */
export interface Redriven {
  readonly id: string;
  readonly mode: RedriveMode;
  /** Not before this instant; default at once. */
  readonly runAt?: Date;
  /** Counts as a try of its own accord. */
  readonly isAutomatic?: boolean;
  /** The rules of today, where the letter was judged by others. */
  readonly judgedBy?: string;
}

/** Letters whose payloads are in memory at a time. */
const CHUNK = 500;

const READ = `select ${DEAD_LETTER_DETAIL_COLUMNS} from tds_dead_letter_queue d where d.id = any ($1::bigint[])`;

const MARK = `update tds_dead_letter_queue d
     set retry_count = d.retry_count + 1, automatic_tries = d.automatic_tries + g.automatic, last_retry_at = now(), next_retry_at = null,
         judged_by = coalesce(g.judged_by, d.judged_by), edited_payload = coalesce(g.edited::json, d.edited_payload), updated_at = now()
    from unnest($1::bigint[], $2::integer[], $3::text[], $4::text[]) as g (id, automatic, judged_by, edited)
   where d.id = g.id`;

/**
 * Gives letters back to the queue. The caller has locked them in this transaction, so that two of them never give back the same letter:
 * whoever comes second finds `next_retry_at` gone, the rules of today, or the job in the queue.
 */
@Injectable()
export class Redrive {
  constructor(private readonly jobs: JobQueue) {}

  /** The jobs, in the order of the letters. */
  async giveBack(tx: Tx, letters: readonly Redriven[]): Promise<readonly EnqueuedJob[]> {
    const enqueued: EnqueuedJob[] = [];
    for (let start = 0; start < letters.length; start += CHUNK) {
      enqueued.push(...(await this.giveBackChunk(tx, letters.slice(start, start + CHUNK))));
    }
    return enqueued;
  }

  private async giveBackChunk(tx: Tx, letters: readonly Redriven[]): Promise<readonly EnqueuedJob[]> {
    failPoint('redrive.locked');
    const read = await tx.query<DeadLetterDetail>(READ, [letters.map(({ id }) => id)]);
    const detailOf = new Map(read.map((letter) => [letter.id, letter]));
    const enqueued = await this.jobs.enqueue(
      tx,
      letters.map(({ id, mode, runAt }) => redriveJob(detailOf.get(id)!, mode, runAt)),
    );
    failPoint('redrive.enqueued');
    await tx.execute(MARK, [
      letters.map(({ id }) => id),
      letters.map(({ isAutomatic }) => (isAutomatic === true ? 1 : 0)),
      letters.map(({ judgedBy }) => judgedBy ?? null),
      letters.map(({ mode }) => (typeof mode === 'object' ? mode.payload : null)),
    ]);
    failPoint('redrive.marked');
    return enqueued;
  }
}
