export { type EffectsSource, effectsSql } from './effects-sql';
