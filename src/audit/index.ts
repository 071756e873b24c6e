export { AuditModule } from './audit.module';
export { type EffectsSource, effectsSql } from './effects-sql';
