import type { AlertSeverity } from '@tds/platform/alerts';
import type { Settings } from '@tds/platform/settings';
import { queueDepthCritical, queueDepthError, queueDepthWarning } from './queue.settings';

/** How bad it is that so many jobs wait; null where it is not. */
export function severityOfDepth(waiting: number, settings: Settings): AlertSeverity | null {
  if (waiting >= settings.get(queueDepthCritical)) return 'critical';
  if (waiting >= settings.get(queueDepthError)) return 'error';
  return waiting >= settings.get(queueDepthWarning) ? 'warning' : null;
}
