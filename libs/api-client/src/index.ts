export { TdsApiError, TdsUnreachableError, type ProblemDetails } from './api-error';
export { answerOf, createTdsClient, pageOf, type TdsClient, type TdsClientOptions } from './tds-client';
export type { components, operations, paths } from './schema';
