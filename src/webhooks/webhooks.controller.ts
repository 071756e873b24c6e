import { Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Public } from '@tds/platform/auth';
import { failPoint } from '@tds/platform/fail-points';
import { Context } from '@tds/platform/logging';
import { isTracing, trace } from '@tds/platform/tracing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReceiveWebhookCommand } from './commands/receive-webhook.command';
import { WebhookOperation } from './dto/webhook-operation.decorator';
import type { WebhookPingDto, WebhookReceiptDto } from './dto/webhook-receipt.dto';
import { WebhookSignatureGuard } from './signature/webhook-signature.guard';
import { measureIngest } from './webhooks.metrics';
import { ENTITY_WEBHOOKS_PATH, ZOHO_WEBHOOKS_PATH, entityRoutes, namedByPath } from './webhook-routes';

/** Doors for webhooks. The signature is the key; the body arrives as the bytes that were signed. */
@ApiTags('Webhooks')
@Public()
@UseGuards(WebhookSignatureGuard)
@Controller()
export class WebhooksController {
  constructor(
    private readonly commands: CommandBus,
    private readonly context: Context,
  ) {}

  @Post(ZOHO_WEBHOOKS_PATH)
  @HttpCode(202)
  @WebhookOperation('Take a webhook of any kind; the body says what it is about')
  receive(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<WebhookReceiptDto | WebhookPingDto> {
    return this.take(request, reply);
  }

  @Post(`${ZOHO_WEBHOOKS_PATH}/:organization_id/:entity/:event`)
  @HttpCode(202)
  @WebhookOperation('Take a webhook whose address names organisation, entity and event')
  @ApiParam({ name: 'organization_id', example: '748369814' })
  @ApiParam({ name: 'entity', example: 'item', description: "An entity type, by our name or Zoho's" })
  @ApiParam({ name: 'event', example: 'updated', description: '`created`, `updated` or `deleted`' })
  receiveNamed(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookReceiptDto | WebhookPingDto> {
    return this.take(request, reply);
  }

  @Post(entityRoutes.map((route) => `${ENTITY_WEBHOOKS_PATH}/${route}`))
  @HttpCode(202)
  @WebhookOperation('Take a webhook of one entity type')
  receiveOfEntity(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookReceiptDto | WebhookPingDto> {
    return this.take(request, reply);
  }

  private async take(request: FastifyRequest, reply: FastifyReply): Promise<WebhookReceiptDto | WebhookPingDto> {
    const path = request.url.split('?', 1)[0]!;
    const scheme = request.signatureScheme ?? null;
    const result = await this.commands.execute(
      new ReceiveWebhookCommand(
        {
          source: 'zoho',
          body: request.body as Buffer,
          contentType: request.headers['content-type'] ?? '',
          path,
          headers: request.headers,
          isSignatureVerified: scheme !== null,
          signatureScheme: scheme,
          correlationId: this.context.correlationId() ?? null,
        },
        namedByPath(path),
      ),
    );
    failPoint('receive.before_answer');
    measureIngest(reply.elapsedTime);
    if (result.kind === 'ping') {
      reply.code(200);
      return { status: 'ok' };
    }
    if (isTracing()) this.trace(result.eventId, path, reply.elapsedTime);
    return { status: 'received', event_id: result.eventId, queued: result.isQueued, duplicate: result.isDuplicate };
  }
  /** The root of the event's trace: jobs, calls and commits for it hang below. */
  private trace(eventId: string, path: string, durationMs: number): void {
    const correlationId = this.context.correlationId();
    if (correlationId === undefined) return;
    const attributes = { 'tds.event_id': eventId, 'url.path': path };
    trace({ name: 'webhook.receive', kind: 'server', isRoot: true, correlationId, durationMs, attributes });
  }
}
