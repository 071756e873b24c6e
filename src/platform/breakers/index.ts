export { BreakerNotControllableError, BreakerNotFoundError, BreakerOpenError } from './breaker.errors';
export type { BreakerLog, BreakerSettings } from './breaker-settings';
export type { BreakerFailure } from './breaker-store';
export type { BreakerChange, BreakerState, BreakerView } from './breaker-view';
export { BreakersModule } from './breakers.module';
export { CircuitBreaker, type Passage } from './circuit-breaker';
export { BreakerDto, toBreakerDto } from './http/breaker.dto';
export { type BreakerProbe, CircuitBreakers, type CircuitBreakersDependencies, type ForcedOpening } from './circuit-breakers';
export { DATABASE_BREAKER, DatabaseBreaker } from './database-breaker';
