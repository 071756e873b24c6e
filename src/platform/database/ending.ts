import type { Client, PoolClient } from 'pg';

/** Longest a server gets to say goodbye, ms. */
const GOODBYE_MS = 1_000;

/** Waits for connections to end, and cuts them when the server does not answer: one that hangs must not hold up the end of the process. */
export async function endOrCut(ending: Promise<unknown>, connections: () => readonly (Client | PoolClient)[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      for (const connection of connections()) streamOf(connection).destroy();
      resolve();
    }, GOODBYE_MS);
  });
  try {
    await Promise.race([ending, patience]);
  } finally {
    clearTimeout(timer);
  }
}

function streamOf(connection: Client | PoolClient): { destroy(): void } {
  return (connection as unknown as { connection: { stream: { destroy(): void } } }).connection.stream;
}
