import { type AppConfig, zohoDataCenters } from '@tds/platform/config';
import { DEFAULT_TRANSPORT, type ZohoClientSettings } from './zoho-client.settings';

/** The client's settings out of the application's configuration. @throws Error without credentials (the sandbox brings its own). */
export function settingsOfConfig(config: AppConfig): ZohoClientSettings {
  const { credentials, apiBaseUrl, accountsBaseUrl, dataCenter, requestsPerMinute, maxConcurrency, dailyQuota } = config.zoho;
  if (!credentials) throw new Error('the Zoho client needs credentials: set ZOHO_* or start the sandbox first');
  const { isEnabled, failureThreshold, resetSeconds } = config.circuitBreaker;
  return {
    ...credentials,
    accountsBaseUrl: withoutSlash(accountsBaseUrl),
    apiBaseUrl: withoutSlash(apiBaseUrl),
    // The data centre's own host gives way to the token answer's `api_domain`; a host somebody chose does not.
    apiBaseUrlOverride: apiBaseUrl === zohoDataCenters[dataCenter].apiBaseUrl ? undefined : withoutSlash(apiBaseUrl),
    requestsPerMinute,
    maxConcurrency,
    dailyQuotaCap: dailyQuota,
    breaker: { enabled: isEnabled, failureThreshold, resetSeconds },
    transport: DEFAULT_TRANSPORT,
  };
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}
