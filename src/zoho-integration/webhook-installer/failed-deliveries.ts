import { Injectable } from '@nestjs/common';
import { ZohoError } from '../client';
import { WEBHOOKS_PATH } from './desired-webhooks';
import { WebhookInstallation } from './webhook-installation';
import { type FailedDelivery, MAX_RESEND, ZohoSettings } from './zoho-settings';

const PRODUCTS = ['books', 'inventory'] as const;

/** Deliveries that were not sent again, and why. */
export interface RefusedResend {
  readonly historyIds: readonly string[];
  readonly reason: string;
}

/** Deliveries to this installation that Zoho gave up, in both products. */
@Injectable()
export class FailedDeliveries {
  constructor(
    private readonly settings: ZohoSettings,
    private readonly installation: WebhookInstallation,
  ) {}

  /** Newest first in each product; at most `limit` of each. */
  async list(limit: number): Promise<readonly FailedDelivery[]> {
    const context = this.installation.callContext();
    const found = await Promise.all(PRODUCTS.map((product) => this.settings.failedDeliveries(product, limit, context)));
    return found.flat().filter(({ url }) => url.includes(WEBHOOKS_PATH));
  }

  /** Has Zoho send them again, ten at a time, the oldest first: a later change should arrive later. Returns what Zoho refused. */
  async resend(deliveries: readonly FailedDelivery[]): Promise<readonly RefusedResend[]> {
    const context = this.installation.callContext();
    const refused: RefusedResend[] = [];
    for (const product of PRODUCTS) {
      const ids = deliveries.filter((delivery) => delivery.product === product).map(({ historyId }) => historyId);
      for (const historyIds of inBatches(ids.toReversed(), MAX_RESEND)) {
        try {
          await this.settings.resend(product, historyIds, context);
        } catch (error) {
          const isAboutThem = error instanceof ZohoError && (error.kind === 'invalid' || error.kind === 'not_found');
          if (!isAboutThem) throw error;
          refused.push({ historyIds, reason: error.message });
        }
      }
    }
    return refused;
  }
}

function inBatches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size));
}
