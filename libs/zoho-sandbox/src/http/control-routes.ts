import { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Product } from '../entities/entity';
import { EntityName, isEntityName } from '../entities/registry';
import { Fault } from '../faults/fault';
import { FaultStatus } from '../faults/faults';
import { WebhookOptions } from '../options';
import { ChangeOptions, RecordPatch, UnknownRecordError } from '../store/store';
import { TrafficOptions, TrafficStatus } from '../traffic/traffic';
import { Delivery } from '../webhooks/delivery';
import { CallCounts } from './call-counter';
import { HttpContext } from './context';

/** A sandbox at a glance, as `GET /__sandbox/state` tells it. */
export interface SandboxState {
  readonly organizationId: string;
  readonly now: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly calls: CallCounts;
  readonly faults: readonly FaultStatus[];
  readonly traffic: TrafficStatus;
  readonly deliveries: Readonly<Record<string, number>>;
}

/** What the control routes may do; the sandbox itself fits. */
export interface Controls {
  state(): SandboxState;
  readonly faults: { add(fault: Fault): string; remove(id: string): boolean; clear(): void; list(): FaultStatus[] };
  readonly traffic: {
    start(options: TrafficOptions): void;
    stop(): void;
    step(count?: number, options?: Pick<TrafficOptions, 'documents'>): void;
  };
  readonly deliveries: readonly Delivery[];
  resend(deliveryId: number): boolean;
  edit(entity: EntityName, id: string, patch: RecordPatch<EntityName>, options?: ChangeOptions): object;
  create(entity: EntityName, patch?: RecordPatch<EntityName>, options?: ChangeOptions): object;
  remove(entity: EntityName, id: string, options?: ChangeOptions): void;
  setWebhook(webhook: WebhookOptions | undefined): void;
  settle(): Promise<void>;
  expireTokens(): void;
  issueGrantCode(): string;
}

interface ChangeBody {
  readonly action?: 'edit' | 'create' | 'remove';
  readonly entity: string;
  readonly id?: string;
  readonly patch?: RecordPatch<EntityName>;
  readonly options?: ChangeOptions;
}

/** The sandbox's own side, for tests and tools in other processes. Zoho has nothing like it. */
export function registerControlRoutes(app: FastifyInstance, context: HttpContext, controls: Controls): void {
  app.get('/__sandbox/state', () => controls.state());

  app.get('/__sandbox/faults', () => controls.faults.list());
  app.post('/__sandbox/faults', (request, reply) => reply.code(201).send({ id: controls.faults.add(request.body as Fault) }));
  app.delete('/__sandbox/faults', () => ({ removed: countOf(controls.faults.list(), () => controls.faults.clear()) }));
  app.delete('/__sandbox/faults/:id', (request) => ({ removed: Number(controls.faults.remove((request.params as { id: string }).id)) }));

  app.post('/__sandbox/edit', (request, reply) => change(controls, request.body as ChangeBody, reply));
  app.post('/__sandbox/traffic', (request) => {
    const body = request.body as { action?: 'start' | 'stop' | 'step'; steps?: number } & TrafficOptions;
    if (body.action === 'stop') controls.traffic.stop();
    else if (body.action === 'step') controls.traffic.step(body.steps ?? 1, body);
    else controls.traffic.start(body);
    return controls.state().traffic;
  });

  app.put('/__sandbox/webhook', (request) => {
    controls.setWebhook((request.body as { webhook: WebhookOptions | null }).webhook ?? undefined);
    return { ok: true };
  });
  app.get('/__sandbox/deliveries', (request) => {
    const after = Number((request.query as { after?: string }).after ?? 0);
    return controls.deliveries.filter((delivery) => delivery.id > after);
  });
  app.post('/__sandbox/settle', async () => {
    await controls.settle();
    return { ok: true };
  });
  app.post('/__sandbox/tokens/expire', () => {
    controls.expireTokens();
    return { ok: true };
  });
  app.post('/__sandbox/grant-code', () => ({ code: controls.issueGrantCode() }));

  app.get('/__sandbox/records/:entity', (request, reply) => streamRecords(context, request, reply));
}

function change(controls: Controls, body: ChangeBody, reply: FastifyReply): object {
  if (!isEntityName(body.entity)) return reply.code(400).send({ error: `unknown entity ${body.entity}` });
  try {
    switch (body.action ?? 'edit') {
      case 'create':
        return controls.create(body.entity, body.patch, body.options);
      case 'edit':
        return controls.edit(body.entity, body.id ?? '', body.patch ?? {}, body.options);
      case 'remove':
        controls.remove(body.entity, body.id ?? '', body.options);
        return { ok: true };
    }
  } catch (error) {
    if (error instanceof UnknownRecordError) return reply.code(404).send({ error: error.message });
    throw error;
  }
}

/** Every record as one line of NDJSON: `shape=detail` (default), `list` or `record`. */
function streamRecords(context: HttpContext, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { entity } = request.params as { entity: string };
  const { shape = 'detail', product = 'inventory' } = request.query as { shape?: string; product?: Product };
  if (!isEntityName(entity)) return reply.code(400).send({ error: `unknown entity ${entity}` });
  const lines: string[] = [];
  for (const record of context.store.each(entity)) {
    const shown =
      shape === 'record'
        ? record
        : shape === 'list'
          ? context.store.listRow(entity, record.id, product)
          : context.store.detail(entity, record.id, product);
    lines.push(JSON.stringify(shown));
  }
  return reply.type('application/x-ndjson').send(lines.join('\n'));
}

function countOf(list: readonly unknown[], then: () => void): number {
  then();
  return list.length;
}
