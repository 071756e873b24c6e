import type { Topic } from '@/api/topics';

/** Kinds of events the stream may carry, and what each concerns. The browser delivers only kinds that are asked for by name. */
const TOPICS_OF = {
  'tds.sync.started': ['runs', 'entities', 'dashboard'],
  'tds.sync.completed': ['runs', 'entities', 'dashboard', 'attention', 'quota'],
  'tds.sync.failed': ['runs', 'entities', 'dashboard', 'attention', 'quota'],
  'tds.run.progress': ['runs'],
  'tds.entity.create': ['entities', 'records', 'queue', 'webhooks'],
  'tds.entity.update': ['entities', 'records', 'queue', 'webhooks'],
  'tds.entity.delete': ['entities', 'records', 'queue', 'webhooks'],
  'tds.deadletter.added': ['dead-letters', 'attention', 'dashboard', 'queue'],
  // It counts the dead letters too: that one is closed is told by nothing else.
  'tds.queue.depth': ['queue', 'dashboard', 'dead-letters', 'attention'],
  'tds.alert.raised': ['alerts', 'attention', 'dashboard'],
  'tds.alert.resolved': ['alerts', 'attention', 'dashboard'],
  'tds.breaker.changed': ['breakers', 'attention', 'dashboard'],
  'tds.comparison.completed': ['agreement', 'attention', 'dashboard'],
  'tds.comparison.failed': ['agreement'],
  'tds.validation.completed': ['findings', 'validation-runs', 'attention', 'dashboard'],
  'tds.validation.failed': ['validation-runs'],
} as const satisfies Readonly<Record<string, readonly Topic[]>>;

export const EVENT_TYPES = Object.keys(TOPICS_OF) as readonly (keyof typeof TOPICS_OF)[];

/** Topics to ask for again after an event. An unknown kind concerns nothing we show. */
export function topicsOfEvent(type: string): readonly Topic[] {
  return Object.hasOwn(TOPICS_OF, type) ? TOPICS_OF[type as keyof typeof TOPICS_OF] : [];
}
