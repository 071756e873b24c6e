import type { ProblemMap } from '@tds/platform/http';

/** Stable names of what can go wrong here. */
export type WebhookErrorCode =
  | 'webhooks.signature_missing'
  | 'webhooks.signature_invalid'
  | 'webhooks.no_secret'
  | 'webhooks.secrets_unknown'
  | 'webhooks.malformed'
  | 'webhooks.backlog'
  | 'webhooks.spool_full'
  | 'webhooks.spool_unwritable'
  | 'webhooks.event_not_found'
  | 'webhooks.not_replayable';

/** How the errors answer over HTTP. */
export const webhookProblems = {
  'webhooks.signature_missing': { status: 401, title: 'The webhook is not signed' },
  'webhooks.signature_invalid': { status: 401, title: 'The signature of the webhook is wrong' },
  'webhooks.no_secret': { status: 503, title: 'No webhook secret is configured', retryAfterSeconds: 300 },
  'webhooks.secrets_unknown': { status: 503, title: 'The stored webhook secrets are not read yet', retryAfterSeconds: 5 },
  'webhooks.malformed': { status: 400, title: 'The webhook cannot be read' },
  'webhooks.backlog': { status: 503, title: 'Too many webhooks are waiting', retryAfterSeconds: 5 },
  'webhooks.spool_full': { status: 503, title: 'The database is away and the spool is full', retryAfterSeconds: 30 },
  'webhooks.spool_unwritable': { status: 503, title: 'The database is away and the spool cannot be written', retryAfterSeconds: 30 },
  'webhooks.event_not_found': { status: 404, title: 'There is no such event' },
  'webhooks.not_replayable': { status: 409, title: 'The event cannot be replayed' },
} as const satisfies ProblemMap<WebhookErrorCode>;

/** No signature at all. */
export class WebhookSignatureMissingError extends Error {
  readonly code = 'webhooks.signature_missing';
  readonly disposition = 'reject';

  constructor() {
    super('sign the webhook: X-Zoho-Webhook-Signature, made with the secret of the webhook in Zoho');
    this.name = 'WebhookSignatureMissingError';
  }
}

/** A signature no accepted secret makes. */
export class WebhookSignatureInvalidError extends Error {
  readonly code = 'webhooks.signature_invalid';
  readonly disposition = 'reject';

  constructor() {
    super('no accepted secret makes this signature; is the secret in Zoho the one configured here?');
    this.name = 'WebhookSignatureInvalidError';
  }
}

/** Nothing to check signatures with, and unsigned webhooks are not allowed. The sender may come again when somebody has configured one. */
export class NoWebhookSecretError extends Error {
  readonly code = 'webhooks.no_secret';
  readonly disposition = 'retry';

  constructor() {
    super('no webhook secret is set or stored, and TDS_ALLOW_UNSIGNED_WEBHOOKS is off');
    this.name = 'NoWebhookSecretError';
  }
}

/** Signed with none of the secrets we know, while those in the database are not read yet. */
export class WebhookSecretsUnknownError extends Error {
  readonly code = 'webhooks.secrets_unknown';
  readonly disposition = 'retry';

  constructor() {
    super('the stored webhook secrets are not read yet');
    this.name = 'WebhookSecretsUnknownError';
  }
}

/** Signed as it should be, and not readable. */
export class MalformedWebhookError extends Error {
  readonly code = 'webhooks.malformed';
  readonly disposition = 'reject';

  constructor(
    reason: string,
    readonly eventId: string,
  ) {
    super(`${reason} (recorded as event ${eventId})`);
    this.name = 'MalformedWebhookError';
  }
}

/** The database does not keep up. The sender retries; nothing of this webhook was kept. */
export class WebhookBacklogError extends Error {
  readonly code = 'webhooks.backlog';
  readonly disposition = 'retry';

  constructor(readonly waiting: number) {
    super(`${waiting} webhooks wait to be recorded`);
    this.name = 'WebhookBacklogError';
  }
}

/** The database is away, and the spool holds as much as it may. Nothing of this webhook was kept. */
export class SpoolFullError extends Error {
  readonly code = 'webhooks.spool_full';
  readonly disposition = 'retry';

  constructor(readonly maxBytes: number) {
    super(`the spool may hold ${maxBytes} bytes (TDS_SPOOL_MAX_BYTES)`);
    this.name = 'SpoolFullError';
  }
}

/** The database is away, and the disk refuses: full, read-only, broken. Nothing of this webhook was kept. */
export class SpoolUnwritableError extends Error {
  readonly code = 'webhooks.spool_unwritable';
  readonly disposition = 'retry';

  constructor(cause: unknown) {
    super(`the spool cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'SpoolUnwritableError';
  }
}

/** No inbox event has this id. */
export class InboxEventNotFoundError extends Error {
  readonly code = 'webhooks.event_not_found';
  readonly disposition = 'reject';

  constructor(readonly eventId: string) {
    super(`there is no inbox event ${eventId}`);
    this.name = 'InboxEventNotFoundError';
  }
}

/** The event names no record, or its signature was wrong, so that there is nothing to do again. */
export class EventNotReplayableError extends Error {
  readonly code = 'webhooks.not_replayable';
  readonly disposition = 'park';

  constructor(
    readonly eventId: string,
    reason: string,
  ) {
    super(`the event ${eventId} cannot be replayed: ${reason}`);
    this.name = 'EventNotReplayableError';
  }
}
