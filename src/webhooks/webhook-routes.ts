/** Path of webhooks of any kind; with `/:organization_id/:entity/:event` everything is named. */
export const ZOHO_WEBHOOKS_PATH = 'api/tds/zoho/webhooks';

/** Path of webhooks whose last segment names the entity. */
export const ENTITY_WEBHOOKS_PATH = 'api/tds/webhooks';

/** Last segments of the entity routes, and the entity types they stand for. */
export const ENTITY_OF_ROUTE = {
  products: 'product',
  customers: 'customer',
  invoices: 'invoice',
  orders: 'sales_order',
  prices: 'price_list',
  stock: 'stock',
  bills: 'bill',
  'credit-notes': 'credit_note',
  payments: 'payment',
  returns: 'sales_return',
  vendors: 'vendor',
} as const satisfies Readonly<Record<string, string>>;

export const entityRoutes = Object.keys(ENTITY_OF_ROUTE) as (keyof typeof ENTITY_OF_ROUTE)[];

const webhookRoutes: ReadonlySet<string> = new Set([
  `/${ZOHO_WEBHOOKS_PATH}`,
  `/${ZOHO_WEBHOOKS_PATH}/:organization_id/:entity/:event`,
  ...entityRoutes.map((route) => `/${ENTITY_WEBHOOKS_PATH}/${route}`),
]);

/** Is this a route webhooks are posted to? Their bodies must arrive as the bytes that were signed. `path` is the route's, as declared. */
export function isWebhookPost(method: string, path: string): boolean {
  return method === 'POST' && webhookRoutes.has(path);
}

/** What the path of a webhook names. Absent: the body has to. */
export interface NamedByPath {
  readonly organizationId?: string;
  readonly entity?: string;
  readonly event?: string;
}

const FULLY_NAMED = new RegExp(`^/${ZOHO_WEBHOOKS_PATH}/([^/]+)/([^/]+)/([^/]+)/?$`);
const ENTITY_NAMED = new RegExp(`^/${ENTITY_WEBHOOKS_PATH}/([^/]+)/?$`);

/** Reads what the path of a request names. */
export function namedByPath(path: string): NamedByPath {
  const [, organizationId, entity, event] = FULLY_NAMED.exec(path)?.map(decoded) ?? [];
  if (organizationId !== undefined) return { organizationId, entity, event };
  const route = ENTITY_NAMED.exec(path)?.[1];
  return route !== undefined && Object.hasOwn(ENTITY_OF_ROUTE, route)
    ? { entity: ENTITY_OF_ROUTE[route as keyof typeof ENTITY_OF_ROUTE] }
    : {};
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
