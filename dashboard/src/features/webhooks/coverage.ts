/** Changes of an entity type over some days: how many a webhook announced. */
export interface EntityCoverage {
  readonly entityType: string;
  readonly byWebhook: number;
  readonly bySync: number;
  /** Share announced, 0..100; null where nothing changed. */
  readonly percentage: number | null;
  /** Ids of some records no webhook announced. */
  readonly examples: readonly string[];
}

interface CoverageDay {
  readonly entity_type: string;
  readonly by_webhook: number;
  readonly by_sync: number;
  readonly examples: readonly string[];
}

const EXAMPLES = 3;

/** Days added up per entity type, the worst announced first. */
export function sumCoverage(days: readonly CoverageDay[]): readonly EntityCoverage[] {
  const types = [...new Set(days.map(({ entity_type }) => entity_type))];
  const sums = types.map((entityType): EntityCoverage => {
    const own = days.filter(({ entity_type }) => entity_type === entityType);
    const byWebhook = own.reduce((sum, { by_webhook }) => sum + by_webhook, 0);
    const bySync = own.reduce((sum, { by_sync }) => sum + by_sync, 0);
    const all = byWebhook + bySync;
    return {
      entityType,
      byWebhook,
      bySync,
      percentage: all === 0 ? null : (byWebhook / all) * 100,
      examples: own.flatMap(({ examples }) => examples).slice(0, EXAMPLES),
    };
  });
  return sums.toSorted((left, right) => (left.percentage ?? 101) - (right.percentage ?? 101));
}
