import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What this process measures. One per process, as Prometheus sees it; instruments are module constants of the feature that counts (`*.metrics.ts`), so
 * that a hot path pays an increment and no look-up.
 */
export const registry = new Registry();

/** Names are ours: `tds_<what>_<unit>`, in base units (seconds, bytes, ratios from 0 to 1). */
type Name = `tds_${string}`;

/** Something that happens, counted from the start of the process. Its name ends in `_total`. */
export function counter<Label extends string = never>(
  name: `${Name}_total`,
  help: string,
  labelNames: readonly Label[] = [],
): Counter<Label> {
  return new Counter({ name, help, labelNames: [...labelNames], registers: [registry] });
}

/** Something that goes up and down. `collect` is asked at every scrape and must be instant. */
export function gauge<Label extends string = never>(
  name: Name,
  help: string,
  labelNames: readonly Label[] = [],
  collect?: () => void,
): Gauge<Label> {
  return new Gauge({ name, help, labelNames: [...labelNames], registers: [registry], ...(collect ? { collect } : {}) });
}

/** How long something takes, seconds. `buckets` are upper bounds. */
export function histogram<Label extends string = never>(
  name: `${Name}_seconds`,
  help: string,
  buckets: readonly number[],
  labelNames: readonly Label[] = [],
): Histogram<Label> {
  return new Histogram({ name, help, labelNames: [...labelNames], buckets: [...buckets], registers: [registry] });
}

/** Bounds for what should take milliseconds, seconds. */
export const FAST_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

/** Bounds for what waits for others, seconds. */
export const SLOW_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60] as const;
