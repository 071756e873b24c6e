import { useAlerts } from '@/features/alerts/alerts.api';
import { useAttention } from '@/features/attention/attention.api';
import { useQueue } from '@/features/queue/queue.api';
import type { Destination } from './navigation';

/** How many things wait for a person at each place of the navigation. */
export function useNavCounts(): Partial<Record<Destination['name'], number>> {
  const queue = useQueue().data;
  const alerts = useAlerts({ active: true }).data;
  const attention = useAttention().data;
  return {
    now: attention?.length ?? 0,
    alerts: alerts?.rows.filter(({ acknowledged }) => !acknowledged).length ?? 0,
    dead_letters: queue?.counts.dead_letter ?? 0,
  };
}
