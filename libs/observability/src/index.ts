export { CORRELATION_ID_HEADER, correlationIdFrom, isCorrelationId, newCorrelationId } from './correlation-id';
export { errorFacts, type ErrorFacts } from './error-facts';
export { REDACTED, isSecretName, redactSecrets } from './redaction';
