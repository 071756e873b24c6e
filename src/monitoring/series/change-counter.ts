import { EventsHandler, type IEventHandler } from '@nestjs/cqrs';
import { EntityChangedEvent } from '@tds/sync';
import { WHOLE } from './chart-metric';
import type { Sample } from './sample-store';

/** Counts the changes this process makes to the mirror, by entity type. In memory: a chart may miss the last minute of a killed process. */
@EventsHandler(EntityChangedEvent)
export class ChangeCounter implements IEventHandler<EntityChangedEvent> {
  private counts = new Map<string, number>();

  handle({ data }: EntityChangedEvent): void {
    this.counts.set(data.entity_type, (this.counts.get(data.entity_type) ?? 0) + 1);
  }

  /** What was counted since the last call. The whole is always there: a quiet minute is a zero, not a gap. */
  take(): readonly Sample[] {
    const taken = this.counts;
    this.counts = new Map();
    const total = [...taken.values()].reduce((sum, count) => sum + count, 0);
    return [[WHOLE, total] as const, ...taken].map(([label, value]) => ({ metric: 'throughput', label, value }));
  }

  /** Takes back what could not be written, for the next time. */
  putBack(samples: readonly Sample[]): void {
    for (const { label, value } of samples) {
      if (label !== WHOLE) this.counts.set(label, (this.counts.get(label) ?? 0) + value);
    }
  }
}
