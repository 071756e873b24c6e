import { applyDecorators } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { ApiProblems } from '@tds/platform/http';
import { webhookBodyExamples } from './webhook-body.examples';
import { WebhookPingDto, WebhookReceiptDto } from './webhook-receipt.dto';

/** Documents a route that takes webhooks: how they are signed, what they look like, what they are answered. */
export function WebhookOperation(summary: string): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiConsumes('application/json', 'application/x-www-form-urlencoded'),
    ApiHeader({ name: 'X-Zoho-Webhook-Signature', description: 'HMAC-SHA256 over query, form fields and body, hex or base64' }),
    ApiHeader({ name: 'X-Zoho-Signature', required: false, description: 'HMAC-SHA256 over the raw body, hex' }),
    ApiBody({ schema: { type: 'object', additionalProperties: true }, examples: webhookBodyExamples }),
    ApiAcceptedResponse({ type: WebhookReceiptDto, description: 'Durable: it cannot be lost any more' }),
    ApiOkResponse({ type: WebhookPingDto, description: "The test of Zoho's webhook editor; nothing is stored" }),
    ApiProblems(400, 401, 413, 503),
  );
}
