import { FastifyInstance } from 'fastify';
import { zohoTime, toSeconds } from '../core/zoho-time';
import { Product, ZohoDocument } from '../entities/entity';
import { EntityName, kindOf } from '../entities/registry';
import { BASE_PATHS, PRODUCTS } from '../http/base-paths';
import { HttpContext } from '../http/context';
import { Query, readPaging, single } from '../http/list-query';
import { errors } from '../http/zoho-error';
import { Delivery } from '../webhooks/delivery';

const HISTORY_CODE = 93;
const MAX_RESEND = 10;
/** A delivery that a fault swallowed never was, as far as Zoho's history knows. */
const OUTCOMES: Readonly<Record<Delivery['state'], string | undefined>> = {
  pending: 'pending',
  delivered: 'success',
  failed: 'failed',
  lost: undefined,
};

/** What the history needs of the sender. */
export interface DeliveryHistory {
  readonly deliveries: readonly Delivery[];
  resend(id: number): boolean;
}

/** `/settings/webhooks/histories`: what was sent, what failed, and sending it again, one or ten at a time. */
export function registerHistoryRoutes(app: FastifyInstance, context: HttpContext, history: DeliveryHistory): void {
  const { ids } = context.world;
  for (const product of PRODUCTS) {
    const path = `${BASE_PATHS[product]}/settings/webhooks/histories`;
    const config = { zoho: { operation: 'settings', product } } as const;
    const resend = (historyId: string): void => {
      const deliveryId = ids.slotOf(HISTORY_CODE, historyId);
      if (deliveryId === undefined || !history.resend(deliveryId)) throw errors.notFound('Webhook history');
    };

    app.get(path, { config }, (request) => listHistory(context, history, product, request.query as Query));
    app.post(`${path}/resend`, { config }, (request) => {
      const given =
        single(request.query as Query, 'history_ids') ?? (request.body as { history_ids?: string | string[] } | null)?.history_ids ?? [];
      const wanted = Array.isArray(given) ? given : given.split(',');
      if (wanted.length === 0 || wanted.length > MAX_RESEND) throw errors.invalidValue('history_ids');
      for (const id of wanted) resend(id);
      return { code: 0, message: 'The webhooks have been resent.' };
    });
    app.post(`${path}/:id/resend`, { config }, (request) => {
      resend((request.params as { id: string }).id);
      return { code: 0, message: 'The webhook has been resent.' };
    });
  }
}

/** Newest first. A delivery shows in the product whose webhook it was. */
function listHistory(context: HttpContext, history: DeliveryHistory, product: Product, query: Query): ZohoDocument {
  const { page, perPage } = readPaging(query);
  const filter = single(query, 'filter_by') ?? 'Status.All';
  const webhookId = single(query, 'webhook_id');
  const found = history.deliveries.filter(
    (delivery) =>
      OUTCOMES[delivery.state] !== undefined &&
      productOf(context, delivery) === product &&
      (filter !== 'Status.Failed' || delivery.state === 'failed') &&
      (filter !== 'Status.Success' || OUTCOMES[delivery.state] === 'success') &&
      (webhookId === undefined || delivery.webhookId === webhookId),
  );
  const start = (page - 1) * perPage;
  return {
    code: 0,
    message: 'success',
    histories: found
      .toReversed()
      .slice(start, start + perPage)
      .map((delivery) => historyRow(context, delivery)),
    page_context: { page, per_page: perPage, has_more_page: start + perPage < found.length, applied_filter: filter },
  };
}

function productOf(context: HttpContext, delivery: Delivery): Product {
  const webhook = delivery.webhookId === undefined ? undefined : context.store.get('webhook', delivery.webhookId);
  return webhook?.product ?? kindOf(delivery.entity).webhookProduct;
}

function historyRow(context: HttpContext, delivery: Delivery): ZohoDocument {
  const last = delivery.attempts.at(-1);
  const webhook = delivery.webhookId === undefined ? undefined : context.store.get('webhook', delivery.webhookId);
  return {
    history_id: context.world.ids.idOf(HISTORY_CODE, delivery.id),
    webhook_id: delivery.webhookId ?? '',
    webhook_name: webhook?.name ?? '',
    entity: delivery.entity satisfies EntityName,
    entity_id: delivery.recordId,
    event: delivery.event,
    url: delivery.url,
    status: OUTCOMES[delivery.state],
    response_code: last?.status ?? '',
    response_message: last?.error ?? '',
    attempts: delivery.attempts.length,
    executed_time: zohoTime(toSeconds(last?.at ?? delivery.createdAt)),
  };
}
