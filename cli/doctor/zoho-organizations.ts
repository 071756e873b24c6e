const TIMEOUT_MS = 15_000;

/** A company of a Zoho user. */
export interface ZohoOrganization {
  readonly organization_id: string;
  readonly name: string;
}

/** Zoho did not answer with organisations. */
export class OrganizationsRefusedError extends Error {}

/** The organisations a token can see; one call to Zoho Books. */
export async function listOrganizations(apiBaseUrl: string, accessToken: string): Promise<ZohoOrganization[]> {
  const response = await fetch(`${apiBaseUrl}/books/v3/organizations`, {
    headers: { authorization: `Zoho-oauthtoken ${accessToken}` },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  const body = (await response.json().catch(() => ({}))) as { organizations?: ZohoOrganization[]; code?: number; message?: string };
  if (!body.organizations)
    throw new OrganizationsRefusedError(`Zoho answered ${response.status}, code ${body.code ?? '-'}: ${body.message ?? 'no message'}`);
  return body.organizations;
}
