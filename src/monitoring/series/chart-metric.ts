/** A metric that is sampled every minute, for charts. */
export interface ChartMetric {
  /** `counter`: what happened, per minute. `gauge`: what was. */
  readonly kind: 'counter' | 'gauge';
  readonly unit: 'per_minute' | 'count' | 'seconds' | 'milliseconds' | 'calls' | 'percent';
  readonly description: string;
}

/** What there are charts of. */
export const chartMetrics = {
  throughput: { kind: 'counter', unit: 'per_minute', description: 'Changes of mirrored records, by entity type' },
  jobs: { kind: 'counter', unit: 'per_minute', description: 'Jobs completed' },
  failures: { kind: 'counter', unit: 'per_minute', description: 'Jobs given up' },
  webhooks: { kind: 'counter', unit: 'per_minute', description: 'Webhooks accepted' },
  latency: { kind: 'gauge', unit: 'milliseconds', description: 'From webhook to mirrored row: `p50`, `p95`, `p99`' },
  queue_depth: { kind: 'gauge', unit: 'count', description: 'Jobs `pending`, `processing` and waiting for a `retry`' },
  oldest_pending: { kind: 'gauge', unit: 'seconds', description: 'Age of the job that waits longest' },
  dead_letters: { kind: 'gauge', unit: 'count', description: 'Open dead letters by class' },
  freshness: { kind: 'gauge', unit: 'seconds', description: 'Time since the last completed run, by entity type' },
  quota: { kind: 'gauge', unit: 'calls', description: "Calls to Zoho `remaining` of the day's `limit`" },
  agreement: { kind: 'gauge', unit: 'percent', description: 'Records that agree with Zoho, by entity type, as last compared' },
} as const satisfies Record<string, ChartMetric>;

export type ChartMetricName = keyof typeof chartMetrics;

export const chartMetricNames = Object.keys(chartMetrics) as ChartMetricName[];

/** The label of the whole, where a metric has one. */
export const WHOLE = '';
