import { useQueue } from '@/features/queue/queue.api';
import type { Destination } from './navigation';

/** How many things wait for a person at each place of the navigation. */
export function useNavCounts(): Partial<Record<Destination['name'], number>> {
  const queue = useQueue().data;
  return { dead_letters: queue?.counts.dead_letter ?? 0 };
}
