import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { SecretRings } from '@tds/platform/security';
import { webhookSecretRing } from '@tds/sync';

/** What webhooks may be signed with: the secrets stored at run time and those of the environment. */
@Injectable()
export class WebhookSecrets {
  constructor(
    private readonly config: AppConfig,
    private readonly rings: SecretRings,
  ) {}

  /** Every accepted secret, the current one first. */
  accepted(source: string): readonly string[] {
    return [...this.rings.accepted(webhookSecretRing(source)), ...this.config.webhooks.secrets];
  }

  /** False while stored secrets were not read yet: then no signature is known to be wrong. */
  get areAllKnown(): boolean {
    return this.rings.isLoaded;
  }
}
