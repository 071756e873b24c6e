import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { AlertLedger } from '@tds/platform/alerts';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { ZohoClient, type ZohoProduct } from '../client';
import { ProductLedger } from './product-ledger';

const PRODUCTS = ['books', 'inventory'] as const satisfies readonly ZohoProduct[];
const NAME: Readonly<Record<ZohoProduct, string>> = { books: 'Zoho Books', inventory: 'Zoho Inventory' };
const RULE = 'zoho.product_missing';

/**
 * Finds out which of Zoho's products the organisation has: in the background after the start, once a day for all processes together, and when a
 * person asks. What it lacks is not read, and an alert says so.
 */
@Injectable()
export class ConnectionProbe implements OnApplicationBootstrap {
  private readonly log = new Logger(ConnectionProbe.name);
  private first: Promise<void> = Promise.resolve();

  constructor(
    private readonly client: ZohoClient,
    private readonly ledger: ProductLedger,
    private readonly alerts: AlertLedger,
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.roles.has('worker') && !this.config.roles.has('scheduler')) return;
    this.first = this.database.whenReady().then(() => this.probe(false));
    this.first.catch((err: unknown) => this.log.warn({ err }, 'what the organisation has in Zoho is not known yet'));
  }

  /** Asks now. @throws ZohoError where Zoho gave no answer; nothing known is changed then. */
  probeNow(): Promise<void> {
    return this.probe(true);
  }

  /** Why a product's listings cannot be read; null where they can, or where nothing is known. Waits for the first answer after a start. */
  async reasonAgainst(product: ZohoProduct): Promise<string | null> {
    await this.first.catch(() => undefined);
    const known = (await this.ledger.known()).find((each) => each.product === product);
    if (known?.isAccessible !== false) return null;
    return `the organisation has no ${NAME[product]}, or the grant does not reach it: ${known.reason}`;
  }

  private async probe(isAskedFor: boolean): Promise<void> {
    for (const product of PRODUCTS) {
      if (!(await this.ledger.claim(product, isAskedFor))) continue;
      const access = await this.client.probe(product, { purpose: 'user' });
      await this.ledger.save(product, access);
      const dedupeKey = `${RULE}:${this.client.organizationId}:${product}`;
      if (access.isAccessible) {
        await this.alerts.resolve(dedupeKey);
        continue;
      }
      await this.alerts.raise({
        rule: RULE,
        severity: 'warning',
        dedupeKey,
        title: `${NAME[product]} cannot be read`,
        message: `Asked for the organisation, ${NAME[product]} refused: ${access.reason}. What is read from it is left out of syncs. If the company uses it, add its scopes to the grant (docs/zoho-setup.md) and probe again; if not, this can be acknowledged.`,
        details: { organization_id: this.client.organizationId, product, reason: access.reason },
      });
    }
  }
}
