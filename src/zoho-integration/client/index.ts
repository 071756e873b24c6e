export type { ZohoBatchAnswer, ZohoBatchRequest } from './get-in-batches';
export { MAX_BATCH_SIZE } from './get-in-batches';
export type { RateLimitReading } from './http/http-answer';
export type { Obedience, PageContext, ZohoListPage } from './list-page';
export { MAX_PAGE_SIZE, type ZohoListRequest } from './list-request';
export type { ZohoAnswer, ZohoCallContext, ZohoRequest } from './zoho-call';
export type { ZohoCallFacts, ZohoCallObserver } from './zoho-call-observer';
export { type ProductAccess, ZohoClient, type ZohoFile, type ZohoGetRequest } from './zoho-client';
export { ZohoClientModule } from './zoho-client.module';
export type { ZohoClientSettings, ZohoProduct } from './zoho-client.settings';
export { ZohoConnection } from './zoho-connection';
export { dailyReserve } from './limits/lanes';
export type { ZohoQuota } from './limits/shared-limits';
export {
  ZohoAuthError,
  ZohoBreakerOpenError,
  type ZohoDisposition,
  ZohoError,
  type ZohoErrorKind,
  ZohoInvalidError,
  ZohoNotFoundError,
  ZohoQuotaError,
  ZohoTransientError,
} from './zoho.errors';
export { SCOPE_MISSING } from './scope-alerts';
export type { TokenState } from './oauth/token-state';
export { zohoProblems } from './zoho.problems';
export { zohoReasons } from './zoho.reasons';
export { formatZohoInstant } from './zoho-time';
