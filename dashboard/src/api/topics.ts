/** First part of every query key: what an answer is about. Live events and actions refresh by topic. */
export const TOPICS = [
  'session',
  'attention',
  'dashboard',
  'series',
  'entities',
  'runs',
  'queue',
  'workers',
  'dead-letters',
  'agreement',
  'alerts',
  'webhooks',
  'installer',
  'breakers',
  'healing',
  'schedules',
  'quota',
  'records',
  'audit',
  'configuration',
  'keys',
  'connection',
] as const;

export type Topic = (typeof TOPICS)[number];
