import type { BreakerView } from '@tds/platform/breakers';

/** Breakers of sources; those of alert channels say nothing about what a source answers. */
const SOURCE_BREAKER = /^zoho:/;

/** Does every source answer? Where one does not, what needs it would only fail again. */
export function sourcesAnswer(breakers: readonly BreakerView[]): boolean {
  return sourceBreakers(breakers).every(({ state }) => state === 'closed');
}

export function sourceBreakers(breakers: readonly BreakerView[]): readonly BreakerView[] {
  return breakers.filter(({ name }) => SOURCE_BREAKER.test(name));
}
