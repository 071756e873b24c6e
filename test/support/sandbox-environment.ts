import type { ZohoSandbox } from '@libs/zoho-sandbox';

/** What points a TDS process at a sandbox, with limits nobody meets. */
export function sandboxEnvironment(sandbox: ZohoSandbox): Record<string, string> {
  return {
    ZOHO_API_BASE_URL: sandbox.apiBaseUrl,
    ZOHO_ACCOUNTS_BASE_URL: sandbox.accountsBaseUrl,
    ZOHO_CLIENT_ID: sandbox.clientId,
    ZOHO_CLIENT_SECRET: sandbox.clientSecret,
    ZOHO_REFRESH_TOKEN: sandbox.refreshToken,
    ZOHO_ORGANIZATION_ID: sandbox.organizationId,
    ZOHO_REQUESTS_PER_MINUTE: '100000',
  };
}
