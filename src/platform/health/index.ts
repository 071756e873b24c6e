export { boundedCheck } from './bounded-check';
export { HealthModule } from './health.module';
export { ComponentDownError, HealthRegistry, type HealthCheck, type HealthFacts } from './health-registry';
export { Readiness } from './readiness';
