const TIMEOUT_MS = 15_000;

/** A scope and a cheap call that shows whether a token has it. */
interface Scope {
  readonly scope: string;
  readonly path: string;
}

const of = (product: 'Books' | 'Inventory', base: string, scopes: Readonly<Record<string, string>>): Scope[] =>
  Object.entries(scopes).map(([name, list]) => ({ scope: `Zoho${product}.${name}`, path: `${base}/${list}` }));

/** What a mirror needs. Settings are written for webhooks alone. */
export const NEEDED_SCOPES: readonly Scope[] = [
  ...of('Books', '/books/v3', {
    'contacts.READ': 'contacts',
    'settings.ALL': 'users',
    'salesorders.READ': 'salesorders',
    'invoices.READ': 'invoices',
    'customerpayments.READ': 'customerpayments',
    'creditnotes.READ': 'creditnotes',
    'purchaseorders.READ': 'purchaseorders',
    'bills.READ': 'bills',
    'vendorpayments.READ': 'vendorpayments',
  }),
  ...of('Inventory', '/inventory/v1', {
    'items.READ': 'items',
    'settings.ALL': 'pricebooks',
    'salesreturns.READ': 'salesreturns',
    'inventoryadjustments.READ': 'inventoryadjustments',
  }),
];

/** As Zoho's self client page wants them. */
export const SCOPES_LINE = NEEDED_SCOPES.map(({ scope }) => scope).join(',');

/** Scopes that a fresh token lacks: Zoho refuses a list with 401. A call for each scope. */
export async function findMissingScopes(apiBaseUrl: string, accessToken: string, organizationId: string): Promise<string[]> {
  const missing: string[] = [];
  for (const { scope, path } of NEEDED_SCOPES) {
    const response = await fetch(`${apiBaseUrl}${path}?organization_id=${organizationId}&per_page=1`, {
      headers: { authorization: `Zoho-oauthtoken ${accessToken}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.text();
    if (response.status === 401) missing.push(scope);
  }
  return missing;
}
