import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { TdsApiError } from '@libs/api-client';

/** How often what is on the screen is asked for again when no live event said so. Queries of hidden tabs rest. Milliseconds. */
export const BACKSTOP_INTERVAL_MS = 30_000;

const MAX_RETRIES = 2;

/** Makes the cache of answers. `onSignedOut` is called when the API no longer knows the session. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown): void => {
    if (error instanceof TdsApiError && error.status === 401) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 5_000, refetchInterval: BACKSTOP_INTERVAL_MS, retry: isWorthRetrying, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}

/** What the API refused it will refuse again; what could not be reached may come back. */
function isWorthRetrying(failures: number, error: unknown): boolean {
  if (error instanceof TdsApiError && error.status < 500) return false;
  return failures < MAX_RETRIES;
}
