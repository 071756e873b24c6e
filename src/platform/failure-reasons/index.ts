export { type FailureReason, type FailureReasonMap, FailureReasons } from './failure-reasons';
export { FailureReasonsModule } from './failure-reasons.module';
