import type { FailureReasonMap } from '@tds/platform/failure-reasons';
import type { AuthCode, InvalidCode, QuotaCode, TransientCode } from './zoho.errors';

type ZohoCode = TransientCode | AuthCode | InvalidCode | QuotaCode | 'zoho.not_found' | 'zoho.breaker_open';

const BY_ITSELF = 'Nothing: it is tried again by itself.';
const GRANT = 'Check client, secret and refresh token in the settings and in the Zoho API console; the records are tried again afterwards.';

/** What Zoho's failures mean to people who wonder why a record is missing. */
export const zohoReasons = {
  'zoho.network': {
    summary: 'Zoho could not be reached over the network.',
    advice: `Check the connection and the proxy if it lasts. ${BY_ITSELF}`,
  },
  'zoho.timeout': { summary: 'Zoho did not answer in time.', advice: BY_ITSELF },
  'zoho.rate_limited': { summary: 'Zoho takes no more calls for the moment.', advice: BY_ITSELF },
  'zoho.too_many_in_flight': { summary: 'Zoho was asked for too much at a time.', advice: BY_ITSELF },
  'zoho.server_error': { summary: 'Zoho itself failed.', advice: `Look at the status page of Zoho if it lasts. ${BY_ITSELF}` },
  'zoho.malformed_response': {
    summary: 'The answer was cut off, or did not come from Zoho.',
    advice: `Look for a proxy that answers in the place of Zoho. ${BY_ITSELF}`,
  },
  'zoho.unauthorized': { summary: 'Zoho refuses the grant of TDS, or the grant lacks a scope.', advice: GRANT },
  'zoho.wrong_organization': {
    summary: 'The grant of TDS does not reach this organisation.',
    advice: 'Check the organisation id in the settings, and that the user of the grant belongs to it.',
  },
  'zoho.grant_blocked': { summary: 'Zoho refuses to renew the grant of TDS.', advice: GRANT },
  'zoho.grant_throttled': { summary: 'Zoho gives TDS no further token for some minutes.', advice: BY_ITSELF },
  'zoho.not_found': {
    summary: 'The record does not exist in Zoho.',
    advice: 'Resolve it if it was deleted there; else check that the id belongs to this organisation.',
  },
  'zoho.invalid_request': {
    summary: 'Zoho refuses the request for this record as wrong.',
    advice: 'Look at the message of Zoho. If the record opens in Zoho, report it: the request of TDS is wrong.',
  },
  'zoho.unexpected_shape': {
    summary: 'Zoho described the record in a way TDS does not know.',
    advice: 'Report it with the payload: Zoho may have changed its format.',
  },
  'zoho.response_too_large': {
    summary: 'The record is larger than TDS reads.',
    advice: 'Report it with the record: its limit has to be raised.',
  },
  'zoho.daily_quota': { summary: 'No calls to Zoho were left that day.', advice: BY_ITSELF },
  'zoho.daily_budget_reserved': { summary: 'The calls left that day were reserved for more urgent work.', advice: BY_ITSELF },
  'zoho.breaker_open': { summary: 'Zoho had failed repeatedly, so TDS gave it a pause.', advice: BY_ITSELF },
} satisfies FailureReasonMap<ZohoCode>;
