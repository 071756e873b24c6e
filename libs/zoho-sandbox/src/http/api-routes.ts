import { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EntityRoute, Product, SandboxRecord, ZohoDocument } from '../entities/entity';
import { ENTITY_NAMES, EntityName, kindOf } from '../entities/registry';
import { OrderedSlots } from '../store/ordering';
import { HttpContext } from './context';
import { Query, readListQuery, single } from './list-query';
import { organizationDocument } from './organization';
import { errors } from './zoho-error';

export const BASE_PATHS: Readonly<Record<Product, string>> = { books: '/books/v3', inventory: '/inventory/v1' };
export const PRODUCTS = Object.keys(BASE_PATHS) as readonly Product[];

const MAX_BATCH = 200;

/** Organisations, lists, details and the item batch, on both products. */
export function registerApiRoutes(app: FastifyInstance, context: HttpContext): void {
  for (const product of PRODUCTS) {
    const base = BASE_PATHS[product];
    app.get(`${base}/organizations`, () => success({ organizations: [organizationDocument(context.world)] }));
    app.get(`${base}/itemdetails`, (request) => itemBatch(context, product, request.query as Query));
    for (const name of ENTITY_NAMES) {
      const route = kindOf(name).routes[product];
      if (route) registerEntity(app, context, { name, product, base, route });
    }
  }
}

interface Served {
  readonly name: EntityName;
  readonly product: Product;
  readonly base: string;
  readonly route: EntityRoute<SandboxRecord>;
}

function registerEntity(app: FastifyInstance, context: HttpContext, served: Served): void {
  const { name, product, base, route } = served;
  const kind = kindOf(name);
  const collection = context.store.collection(name);
  const ordered = new OrderedSlots(collection, route.rules);

  app.get(`${base}/${route.path}`, (request) => {
    const { page, perPage, ordering, appliedFilter } = readListQuery(request.query as Query, route.rules);
    const slots = ordered.select(ordering);
    const start = (page - 1) * perPage;
    const rows = Array.from(slots.subarray(start, start + perPage), (slot) => kind.listRow(context.world, collection.at(slot)!, product));
    return success({
      [route.listKey]: rows,
      page_context: {
        page,
        per_page: perPage,
        has_more_page: start + perPage < slots.length,
        report_name: route.rules.reportName,
        applied_filter: appliedFilter,
        custom_fields: [],
        sort_column: ordering.sortColumn,
        sort_order: ordering.descending ? 'D' : 'A',
      },
    });
  });

  app.get(`${base}/${route.path}/:id`, (request: FastifyRequest) => {
    const record = collection.get((request.params as { id: string }).id);
    if (!record) throw errors.notFound(kind.label);
    return success({ [route.detailKey]: kind.detail(context.world, record, product) });
  });

  for (const url of [`${base}/${route.path}`, `${base}/${route.path}/:id`]) {
    app.route({ method: ['POST', 'PUT', 'PATCH', 'DELETE'], url, handler: refuseMethod });
  }
}

/** The sandbox's records are changed through its control side, not through the API. */
function refuseMethod(): never {
  throw errors.methodNotAllowed();
}

/** `GET /itemdetails?item_ids=a,b`: details of many items in one call. Ids that aren't there are left out. */
function itemBatch(context: HttpContext, product: Product, query: Query): ZohoDocument {
  const ids = (single(query, 'item_ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0 || ids.length > MAX_BATCH) throw errors.invalidValue('item_ids');
  const items = ids.map((id) => context.store.detail('item', id, product)).filter((item) => item !== undefined);
  return success({ items });
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
