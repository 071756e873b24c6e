import type { ComponentType } from 'react';
import { Navigate, createBrowserRouter, type RouteObject } from 'react-router';
import AttentionPage from '@/features/attention/attention-page';
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
      // Comes with the application: the first screen waits for no second round of files.
      { path: '/', element: <AttentionPage />, errorElement: <PageError /> },
      page('/overview', () => import('@/features/overview/overview-page')),
      { path: '/quota', element: <Navigate to="/overview" replace /> },
      page('/alerts', () => import('@/features/alerts/alerts-page')),
      page('/alerts/:id', () => import('@/features/alerts/alert-page')),
      page('/sync', () => import('@/features/sync/sync-page')),
      page('/runs', () => import('@/features/sync/runs-page')),
      page('/runs/:id', () => import('@/features/sync/run-page')),
      page('/queue', () => import('@/features/queue/queue-page')),
      page('/queue/:id', () => import('@/features/queue/job-page')),
      page('/dead-letters', () => import('@/features/dead-letters/dead-letters-page')),
      page('/dead-letters/:id', () => import('@/features/dead-letters/dead-letter-page')),
      page('/agreement', () => import('@/features/agreement/agreement-page')),
      page('/agreement/:entity', () => import('@/features/agreement/comparison-page')),
      page('/data-quality', () => import('@/features/data-quality/data-quality-page')),
      page('/records', () => import('@/features/records/records-page')),
      page('/records/:type/:id', () => import('@/features/records/record-page')),
      page('/webhooks', () => import('@/features/webhooks/webhooks-page')),
      page('/webhooks/:id', () => import('@/features/webhooks/webhook-page')),
      page('/schedules', () => import('@/features/schedules/schedules-page')),
      page('/breakers', () => import('@/features/breakers/breakers-page')),
      page('/audit', () => import('@/features/audit/audit-page')),
      page('/settings', () => import('@/features/settings/settings-page')),
      { path: '*', element: <NotFound /> },
    ],
  },
]);
