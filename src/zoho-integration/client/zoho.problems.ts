import type { ProblemMap } from '@tds/platform/http';
import type { AuthCode, InvalidCode, QuotaCode, TransientCode } from './zoho.errors';

type ZohoCode = TransientCode | AuthCode | InvalidCode | QuotaCode | 'zoho.not_found' | 'zoho.breaker_open';

/** How Zoho's failures answer where a person asked for something that needs Zoho. Ours is the gateway. */
export const zohoProblems = {
  'zoho.network': { status: 502, title: 'Zoho cannot be reached' },
  'zoho.timeout': { status: 504, title: 'Zoho did not answer in time' },
  'zoho.rate_limited': { status: 503, title: 'Zoho asks for a pause', retryAfterSeconds: 60 },
  'zoho.too_many_in_flight': { status: 503, title: 'Zoho has too many calls in flight', retryAfterSeconds: 10 },
  'zoho.server_error': { status: 502, title: 'Zoho failed' },
  'zoho.malformed_response': { status: 502, title: 'The answer is not one of Zoho' },
  'zoho.unauthorized': { status: 503, title: 'Zoho refuses the grant, or it lacks a scope' },
  'zoho.wrong_organization': { status: 503, title: 'The grant does not reach this organisation' },
  'zoho.grant_blocked': { status: 503, title: 'Zoho refuses the grant; a person must renew it' },
  'zoho.grant_throttled': { status: 503, title: 'Zoho gives no further token now', retryAfterSeconds: 600 },
  'zoho.not_found': { status: 404, title: 'It does not exist in Zoho' },
  'zoho.invalid_request': { status: 502, title: 'Zoho refuses the request' },
  'zoho.unexpected_shape': { status: 502, title: 'The answer of Zoho has an unexpected shape' },
  'zoho.response_too_large': { status: 502, title: 'The answer of Zoho is too large' },
  'zoho.daily_quota': { status: 503, title: 'No calls to Zoho are left today' },
  'zoho.daily_budget_reserved': { status: 503, title: 'The calls left today are reserved for more urgent work' },
  'zoho.breaker_open': { status: 503, title: 'Zoho is given a pause after repeated failures' },
} satisfies ProblemMap<ZohoCode>;
