import { FastifyInstance, FastifyRequest } from 'fastify';
import { Product, ZohoDocument } from '../entities/entity';
import { BASE_PATHS, PRODUCTS } from '../http/base-paths';
import { HttpContext } from '../http/context';
import { errors } from '../http/zoho-error';
import { settingsBody, webhookPatch, workflowPatch } from './requests';

type Setting = 'webhook' | 'workflow';

/** `/settings/webhooks` and `/settings/workflows`. What is set up in one product doesn't show, or fire, in the other. */
export function registerSettingsRoutes(app: FastifyInstance, context: HttpContext): void {
  for (const product of PRODUCTS) {
    register(app, context, product, 'webhook', (body, isNew) => webhookPatch(product, body, isNew));
    register(app, context, product, 'workflow', (body, isNew) => workflowPatch(product, body, isNew));
    const config = { zoho: { operation: 'settings', product } } as const;
    for (const status of ['active', 'inactive'] as const) {
      app.post(`${BASE_PATHS[product]}/settings/workflows/:id/${status}`, { config }, (request) => {
        const id = existing(context, product, 'workflow', request);
        context.store.edit('workflow', id, { status }, { silent: true });
        return { code: 0, message: `The workflow has been marked as ${status}.` };
      });
    }
  }
}

function register(
  app: FastifyInstance,
  context: HttpContext,
  product: Product,
  setting: Setting,
  patchOf: (body: Readonly<Record<string, unknown>>, isNew: boolean) => object,
): void {
  const { store } = context;
  const path = `${BASE_PATHS[product]}/settings/${setting}s`;
  const options = { config: { zoho: { operation: 'settings', product } } } as const;
  const show = (id: string): ZohoDocument => ({ [setting]: store.detail(setting, id) });

  app.get(path, options, () => {
    const own = store.list(setting).filter((record) => record.product === product);
    return { code: 0, message: 'success', [`${setting}s`]: own.map((record) => store.detail(setting, record.id)), page_context: PAGE };
  });
  app.post(path, options, (request, reply) => {
    const { id } = store.create(setting, patchOf(settingsBody(request.body), true), { silent: true });
    return reply.code(201).send({ code: 0, message: `The ${setting} has been created.`, ...show(id) });
  });
  app.get(`${path}/:id`, options, (request) => ({ code: 0, message: 'success', ...show(existing(context, product, setting, request)) }));
  app.put(`${path}/:id`, options, (request) => {
    const id = existing(context, product, setting, request);
    store.edit(setting, id, patchOf(settingsBody(request.body), false), { silent: true });
    return { code: 0, message: `The ${setting} has been updated.`, ...show(id) };
  });
  app.delete(`${path}/:id`, options, (request) => {
    store.remove(setting, existing(context, product, setting, request), { silent: true });
    return { code: 0, message: `The ${setting} has been deleted.` };
  });
}

const PAGE = { page: 1, per_page: 200, has_more_page: false };

function existing(context: HttpContext, product: Product, setting: Setting, request: FastifyRequest): string {
  const { id } = request.params as { id: string };
  if (context.store.get(setting, id)?.product !== product) throw errors.notFound(setting === 'webhook' ? 'Webhook' : 'Workflow');
  return id;
}
