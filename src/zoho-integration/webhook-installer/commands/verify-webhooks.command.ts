import { Command } from '@nestjs/cqrs';
import type { Installation } from '../installation';
import type { TestDeliveryResult } from '../test-delivery';

/** Whether webhooks do their work. */
export interface VerifiedInstallation {
  /** All are installed without a fault, and the test arrived. */
  readonly isSound: boolean;
  readonly installation: Installation;
  /** Null where no webhook is installed that could be tested. */
  readonly test: TestDeliveryResult | null;
}

/** Compares what is installed with what should be, and sends a test through the front door. Throws `NoPublicUrlError`, `ZohoError`. */
export class VerifyWebhooksCommand extends Command<VerifiedInstallation> {
  constructor(readonly actor: string) {
    super();
  }
}
