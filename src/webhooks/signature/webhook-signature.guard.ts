import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { failPoint } from '@tds/platform/fail-points';
import type { FastifyRequest } from 'fastify';
import {
  NoWebhookSecretError,
  WebhookSecretsUnknownError,
  WebhookSignatureInvalidError,
  WebhookSignatureMissingError,
} from '../webhooks.errors';
import { isPingBody } from './ping-body';
import { RejectionLog } from './rejection-log';
import { WebhookSecrets } from './webhook-secrets';
import { BODY_SIGNATURE_HEADER, type SignatureScheme, WEBHOOK_SIGNATURE_HEADER, verifyZohoSignature } from './zoho-signature';

declare module 'fastify' {
  interface FastifyRequest {
    /** How the webhook is signed; null: it is not, and that is allowed. Set by the guard. */
    signatureScheme?: SignatureScheme | null;
  }
}

/**
 * Lets webhooks through that are signed with an accepted secret. Refuses all of them while no secret is configured, unless unsigned ones
 * are allowed; even then a wrong signature is refused. The test of Zoho's editor is not signed and passes: it changes nothing.
 */
@Injectable()
export class WebhookSignatureGuard implements CanActivate {
  constructor(
    private readonly config: AppConfig,
    private readonly secrets: WebhookSecrets,
    private readonly rejections: RejectionLog,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    failPoint('receive.body_read');
    request.signatureScheme = this.schemeOf(request, request.body as Buffer);
    failPoint('receive.verified');
    return true;
  }

  private schemeOf(request: FastifyRequest, body: Buffer): SignatureScheme | null {
    const { isUnsignedAllowed } = this.config.webhooks;
    const secrets = this.secrets.accepted('zoho');
    if (secrets.length === 0) {
      if (isUnsignedAllowed) return null;
      throw this.secrets.areAllKnown ? new NoWebhookSecretError() : new WebhookSecretsUnknownError();
    }
    const { headers, url } = request;
    const verdict = verifyZohoSignature(
      {
        body,
        query: queryOf(url),
        contentType: headers['content-type'] ?? '',
        webhookSignature: textOf(headers[WEBHOOK_SIGNATURE_HEADER]),
        bodySignature: textOf(headers[BODY_SIGNATURE_HEADER]),
      },
      secrets,
    );
    if (verdict.isValid) return verdict.scheme;
    if (isPingBody(body) || (verdict.reason === 'missing' && isUnsignedAllowed)) return null;
    if (verdict.reason === 'wrong' && !this.secrets.areAllKnown) throw new WebhookSecretsUnknownError();
    const error = verdict.reason === 'missing' ? new WebhookSignatureMissingError() : new WebhookSignatureInvalidError();
    this.rejections.record(request, body, error);
    throw error;
  }
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start + 1);
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
