import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Context } from '@tds/platform/logging';
import { ZohoClient, type ZohoCallContext } from '../client';
import { zohoDefinitions } from '../entities';
import { type DesiredWebhook, desiredWebhooks } from './desired-webhooks';
import { type Installation, compareInstallation } from './installation';
import { NoPublicUrlError } from './webhook-installer.errors';
import { ZohoSettings } from './zoho-settings';

/** The webhooks of this installation as they are in Zoho. */
@Injectable()
export class WebhookInstallation {
  constructor(
    private readonly settings: ZohoSettings,
    private readonly client: ZohoClient,
    private readonly config: AppConfig,
    private readonly context: Context,
  ) {}

  /** What should be in Zoho. @throws NoPublicUrlError */
  desired(): readonly DesiredWebhook[] {
    const { publicUrl } = this.config.http;
    if (publicUrl === undefined) throw new NoPublicUrlError();
    return desiredWebhooks(zohoDefinitions, publicUrl, this.client.organizationId);
  }

  /** Reads both products' settings and compares: four calls. @throws NoPublicUrlError, ZohoError */
  async read(): Promise<Installation> {
    const desired = this.desired();
    const context = this.callContext();
    const products = [...new Set(desired.map(({ product }) => product))];
    const [webhooks, rules] = await Promise.all([
      Promise.all(products.map((product) => this.settings.webhooks(product, context))),
      Promise.all(products.map((product) => this.settings.rules(product, context))),
    ]);
    return compareInstallation(desired, webhooks.flat(), rules.flat());
  }

  /** Somebody waits for it. */
  callContext(): ZohoCallContext {
    return { purpose: 'user', correlationId: this.context.correlationId() };
  }
}
