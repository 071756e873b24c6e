import type { ProblemMap } from '@tds/platform/http';

/** Stable names of what can go wrong here; Zoho's own failures have theirs. */
export type WebhookInstallerErrorCode =
  | 'webhook_installer.no_public_url'
  | 'webhook_installer.secret_unfit'
  | 'webhook_installer.unknown_webhook'
  | 'webhook_installer.not_installed';

/** How the errors answer over HTTP. */
export const webhookInstallerProblems = {
  'webhook_installer.no_public_url': { status: 409, title: 'Zoho cannot be told where to send webhooks' },
  'webhook_installer.secret_unfit': { status: 409, title: 'Zoho does not take this webhook secret' },
  'webhook_installer.unknown_webhook': { status: 404, title: 'There is no such webhook' },
  'webhook_installer.not_installed': { status: 409, title: 'The webhook is not installed' },
} as const satisfies ProblemMap<WebhookInstallerErrorCode>;

/** Nobody said where the outside reaches us. */
export class NoPublicUrlError extends Error {
  readonly code = 'webhook_installer.no_public_url';
  readonly disposition = 'park';

  constructor() {
    super('set TDS_PUBLIC_URL to the address at which Zoho reaches this installation');
    this.name = 'NoPublicUrlError';
  }
}

/** The configured secret is not one Zoho stores. */
export class SecretUnfitError extends Error {
  readonly code = 'webhook_installer.secret_unfit';
  readonly disposition = 'park';

  constructor() {
    super('a webhook secret has 12 to 50 letters and digits; rotate it, and TDS makes one that fits');
    this.name = 'SecretUnfitError';
  }
}

/** Zoho announces no such module, or no such event of it. */
export class UnknownWebhookError extends Error {
  readonly code = 'webhook_installer.unknown_webhook';
  readonly disposition = 'reject';

  constructor(
    readonly entity: string,
    known: readonly string[],
  ) {
    super(`Zoho has no webhook for "${entity}"; known are: ${known.join(', ')}`);
    this.name = 'UnknownWebhookError';
  }
}

/** A test needs a webhook that is installed. */
export class WebhookNotInstalledError extends Error {
  readonly code = 'webhook_installer.not_installed';
  readonly disposition = 'park';

  constructor(readonly webhook: string) {
    super(`"${webhook}" is not installed in Zoho; install webhooks first`);
    this.name = 'WebhookNotInstalledError';
  }
}
