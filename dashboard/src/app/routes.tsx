import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { NotFound, PageError } from './page-error';
import { Protected } from './protected';

/** A page fetched when it is first gone to. */
function page(path: string, load: () => Promise<{ default: ComponentType }>): RouteObject {
  return { path, lazy: async () => ({ Component: (await load()).default }), errorElement: <PageError /> };
}

export const router = createBrowserRouter([
  {
    path: '/',
    element: <Protected />,
    errorElement: <PageError />,
    hydrateFallbackElement: <></>,
    children: [
      page('/overview', () => import('@/features/overview/overview-page')),
      page('/sync', () => import('@/features/sync/sync-page')),
      page('/sync/runs', () => import('@/features/sync/runs-page')),
      page('/sync/runs/:id', () => import('@/features/sync/run-page')),
      page('/queue', () => import('@/features/queue/queue-page')),
      page('/queue/:id', () => import('@/features/queue/job-page')),
      page('/dead-letters', () => import('@/features/dead-letters/dead-letters-page')),
      page('/dead-letters/:id', () => import('@/features/dead-letters/dead-letter-page')),
      page('/webhooks', () => import('@/features/webhooks/webhooks-page')),
      page('/webhooks/:id', () => import('@/features/webhooks/webhook-page')),
      page('/schedules', () => import('@/features/schedules/schedules-page')),
      page('/breakers', () => import('@/features/breakers/breakers-page')),
      { path: '*', element: <NotFound /> },
    ],
  },
]);
