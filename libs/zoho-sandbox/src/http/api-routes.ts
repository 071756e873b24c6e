import { FastifyInstance, FastifyReply } from 'fastify';
import { Product, ZohoDocument } from '../entities/entity';
import { ENTITY_NAMES, kindOf } from '../entities/registry';
import { BASE_PATHS, PRODUCTS } from './base-paths';
import { HttpContext } from './context';
import { EntityEndpoint } from './entity-endpoint';
import { Query, single } from './list-query';
import { organizationDocument } from './organization';
import { errors } from './zoho-error';

const MAX_BATCH = 200;

/** Organisations, lists, details and the item batch, on both products. */
export function registerApiRoutes(app: FastifyInstance, context: HttpContext): void {
  for (const product of PRODUCTS) {
    const base = BASE_PATHS[product];
    app.get(`${base}/organizations`, { config: { zoho: { operation: 'organizations', product } } }, () =>
      success({ organizations: [organizationDocument(context.world)] }),
    );
    app.get(`${base}/itemdetails`, { config: { zoho: { operation: 'batch', product, entity: 'item' } } }, (request) =>
      itemBatch(context, product, request.query as Query),
    );
    for (const entity of ENTITY_NAMES) {
      for (const route of kindOf(entity).routes[product]) {
        registerEndpoint(app, `${base}/${route.path}`, new EntityEndpoint(context, entity, product, route));
      }
    }
  }
}

function registerEndpoint(app: FastifyInstance, path: string, endpoint: EntityEndpoint): void {
  const { entity, product } = endpoint;
  app.get(path, { config: { zoho: { operation: 'list', product, entity } } }, (request) => success(endpoint.list(request.query as Query)));
  app.route({ method: ['POST', 'PUT', 'PATCH', 'DELETE'], url: path, handler: refuseMethod });
  if (!endpoint.hasDetail) return;
  app.get(`${path}/:id`, { config: { zoho: { operation: 'detail', product, entity } } }, (request) =>
    success(endpoint.detail((request.params as { id: string }).id)),
  );
  app.route({ method: ['POST', 'PUT', 'PATCH', 'DELETE'], url: `${path}/:id`, handler: refuseMethod });
}

/** `GET /itemdetails?item_ids=a,b`: details of many items in one call. Ids that aren't there are left out. */
function itemBatch(context: HttpContext, product: Product, query: Query): ZohoDocument {
  const ids = (single(query, 'item_ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0 || ids.length > MAX_BATCH) throw errors.invalidValue('item_ids');
  const kind = kindOf('item');
  const items: ZohoDocument[] = [];
  for (const id of new Set(ids)) {
    const record = context.store.collection('item').get(id);
    if (record) items.push(context.faults.distort(kind.detail(context.world, record, product), 'item', record, 'batch'));
  }
  return success({ items });
}

/** The sandbox's records are changed through its control side, not through the API. */
function refuseMethod(): never {
  throw errors.methodNotAllowed();
}

function success(content: ZohoDocument): ZohoDocument {
  return { code: 0, message: 'success', ...content };
}

/** The headers Zoho puts on every answer of the API. */
export function setZohoHeaders(reply: FastifyReply, context: HttpContext): void {
  reply.headers({
    'content-type': 'application/json;charset=UTF-8',
    server: 'ZGS',
    'cache-control': 'no-store, no-cache, must-revalidate, max-age=0, post-check=0, pre-check=0',
    pragma: 'no-cache',
    'content-disposition': 'attachment;',
    vary: 'accept-encoding',
    ...context.limiter.headers(),
  });
}
