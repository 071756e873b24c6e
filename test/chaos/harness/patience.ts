import type { ScenarioContext } from './scenario';

/** How long a scenario waits for what ought to happen, ms. Without its protection it probably never will. */
export function patienceMs({ options }: Pick<ScenarioContext, 'options'>): number {
  return options.isSabotaged ? 15_000 : 60_000;
}

/** Webhooks offered in a second, and the seconds a rate is measured over. */
export interface Load {
  readonly perSecond: number;
  readonly windowSeconds: number;
}

export function loadOf({ options }: Pick<ScenarioContext, 'options'>): Load {
  return options.isShort ? { perSecond: 50, windowSeconds: 2 } : { perSecond: 100, windowSeconds: 5 };
}
