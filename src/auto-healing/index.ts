export { AutoHealingModule } from './auto-healing.module';
export { RunHealingCommand } from './commands/run-healing.command';
export type { Finding, HealingCheckName } from './healing-check';
export { HealingBusyError, UnknownHealingCheckError } from './healing.errors';
export { HealingStatsDto, toHealingStatsDto } from './http/healing-stats.dto';
export { type HealingActionView, type HealingStats, HealingStatsQuery, ListHealingActionsQuery } from './queries/healing.queries';
export type { CheckReport, RoundReport } from './rounds/healing-rounds';
