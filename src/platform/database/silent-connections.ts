import type { Pool, PoolClient } from 'pg';

/**
 * Keeps connections out of the pool whose last statement was given up without an answer: whoever got such a one would wait behind that
 * statement. `pg` gives up waiting and says so, and TypeORM hands the connection back as if nothing were wrong.
 */
export function discardSilentConnections(pool: Pool): void {
  pool.on('release', (_error, client) => {
    // The pool drops what is ending, and ending a connection that waits for an answer cuts it.
    if (isWaitingForAnswer(client)) void client.end();
  });
}

function isWaitingForAnswer(client: PoolClient): boolean {
  return Boolean((client as unknown as { _activeQuery?: unknown })._activeQuery);
}
