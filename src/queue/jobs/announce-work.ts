import type { Queryable } from '@libs/pg';
import { QUEUE_CHANNEL } from './enqueue-sql';

/** Tells the workers of all processes that there may be work; inside a transaction, once it commits. */
export async function announceWork(database: Queryable): Promise<void> {
  await database.query('select pg_notify($1, $2)', [QUEUE_CHANNEL, '']);
}
