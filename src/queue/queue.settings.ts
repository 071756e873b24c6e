import { defineSetting } from '@tds/platform/settings';
import { z } from 'zod';

const depth = (key: string, description: string, fallback: number) =>
  defineSetting({ key, description, schema: z.int().min(1).max(100_000_000), fallback: () => fallback });

export const queueDepthWarning = depth('queue.depth_warning', 'Waiting jobs from which on a warning is raised', 1_000);
export const queueDepthError = depth('queue.depth_error', 'Waiting jobs from which on an error is raised', 5_000);
export const queueDepthCritical = depth('queue.depth_critical', 'Waiting jobs from which on a critical alert is raised', 10_000);
