import { loadSql } from '@libs/pg';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import type { JsonObject } from '@tds/sync';
import { type ProductAccess, ZohoClient, type ZohoProduct } from '../client';

const claimProbe = loadSql(__dirname, 'sql/claim-probe.sql');
const saveAnswer = loadSql(__dirname, 'sql/save-answer.sql');

/** What is known of a product. */
export interface KnownProduct {
  readonly product: ZohoProduct;
  /** Null until Zoho has answered. */
  readonly isAccessible: boolean | null;
  readonly reason: string | null;
  readonly organization: JsonObject | null;
  readonly answeredAt: Date | null;
}

/** The rows of `tds_zoho_products` of our organisation. */
@Injectable()
export class ProductLedger {
  constructor(
    private readonly database: Database,
    private readonly client: ZohoClient,
  ) {}

  /** Whether it is on us to ask now. @param isAskedFor by a person: whatever is known. */
  async claim(product: ZohoProduct, isAskedFor: boolean): Promise<boolean> {
    return (await this.database.query(claimProbe, [this.client.organizationId, product, isAskedFor])).length > 0;
  }

  async save(product: ZohoProduct, access: ProductAccess): Promise<void> {
    const organization = access.isAccessible ? JSON.stringify(access.organization) : null;
    const reason = access.isAccessible ? null : access.reason;
    await this.database.query(saveAnswer, [this.client.organizationId, product, access.isAccessible, reason, organization]);
  }

  /** What is known of each product that was ever asked about. */
  known(): Promise<readonly KnownProduct[]> {
    return this.database.query<KnownProduct>(
      `select product, is_accessible as "isAccessible", reason, organization, answered_at as "answeredAt"
         from tds_zoho_products where organization_id = $1 order by product`,
      [this.client.organizationId],
    );
  }
}
