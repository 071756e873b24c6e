import { counter } from '@tds/platform/metrics';
import type { HealingCheckName } from './healing-check';

const actions = counter('tds_healing_actions_total', 'What auto-healing did, by check', ['check']);

/** Counts actions that were done. With 0 it makes the series: the first action must be seen as an increase. */
export function countHealing(check: HealingCheckName, done: number): void {
  actions.inc({ check }, done);
}
