import { QueryClientProvider } from '@tanstack/react-query';
import { Direction } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { createQueryClient } from '@/api/query-client';
import { HintProvider } from '@/components/button';
import { Toasts } from '@/components/toasts';
import { router } from './routes';

const queries = createQueryClient(() => queries.setQueryData(['session'], null));

/** Everything around the router. */
export function App() {
  const { i18n } = useTranslation();
  return (
    <QueryClientProvider client={queries}>
      <Direction.Provider dir={i18n.dir()}>
        <HintProvider>
          <RouterProvider router={router} />
          <Toasts />
        </HintProvider>
      </Direction.Provider>
    </QueryClientProvider>
  );
}
