import { useQuery, useQueryClient } from '@tanstack/react-query';
import { TdsApiError, answerOf } from '@libs/api-client';
import { useCallback, useMemo, type ReactNode } from 'react';
import { rememberCsrfToken, tds } from '@/api/client';
import { Failure } from '@/components/states';
import { LoginPage } from './login-page';
import { SessionContext } from './session';

/** Shows the application to those who are signed in, and the login to the rest. The address stays, so a deep link works after it. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const session = useQuery({
    queryKey: ['session'],
    queryFn: async ({ signal }) => {
      try {
        const found = await answerOf(tds.GET('/api/tds/session', { signal }));
        rememberCsrfToken(found.csrf_token ?? undefined);
        return found;
      } catch (error) {
        if (error instanceof TdsApiError && error.status === 401) return null;
        throw error;
      }
    },
    refetchInterval: false,
    staleTime: Infinity,
  });
  const signOut = useCallback(() => {
    const ended = tds.DELETE('/api/tds/session').catch(() => undefined);
    void ended.then(() => {
      rememberCsrfToken(undefined);
      queries.clear();
      queries.setQueryData(['session'], null);
      window.location.assign('/');
    });
  }, [queries]);
  const value = useMemo(
    () => (session.data ? { name: session.data.name, role: session.data.role, signOut } : undefined),
    [session.data, signOut],
  );

  if (value) return <SessionContext value={value}>{children}</SessionContext>;
  if (session.data === null) return <LoginPage />;
  if (session.isError) return <Failure error={session.error} onRetry={() => void session.refetch()} />;
  return null;
}
