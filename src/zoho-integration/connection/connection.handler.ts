import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CircuitBreakers } from '@tds/platform/breakers';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { SCOPE_MISSING, ZohoClient, ZohoConnection } from '../client';
import { GetZohoConnectionQuery, type ZohoConnectionView } from './connection.query';
import { ProductLedger } from './product-ledger';

/** The latest minute with a success: read backwards along the primary key. */
const LAST_SUCCESS = `select minute from tds_api_calls where source = 'zoho' and organization_id = $1 and outcome = 'ok' order by minute desc limit 1`;

@QueryHandler(GetZohoConnectionQuery)
export class GetZohoConnectionHandler implements IQueryHandler<GetZohoConnectionQuery> {
  constructor(
    private readonly client: ZohoClient,
    private readonly connection: ZohoConnection,
    private readonly ledger: ProductLedger,
    private readonly breakers: CircuitBreakers,
    private readonly database: Database,
    private readonly config: AppConfig,
  ) {}

  async execute(): Promise<ZohoConnectionView> {
    const { organizationId } = this.client;
    const [products, missing, token, last, breakers] = await Promise.all([
      this.ledger.known(),
      this.database.query<{ endpoint: string }>(
        `select details ->> 'endpoint' as endpoint from tds_alerts
          where rule = $1 and resolved_at is null and details ->> 'organization_id' = $2 order by 1`,
        [SCOPE_MISSING, organizationId],
      ),
      this.connection.tokenState(),
      this.database.query<{ minute: Date }>(LAST_SUCCESS, [organizationId]),
      this.breakers.list(),
    ]);
    return {
      organizationId,
      dataCenter: this.config.zoho.dataCenter,
      isSandbox: this.config.zoho.isSandbox,
      products,
      missingScopes: missing.map(({ endpoint }) => endpoint),
      token,
      lastSuccessAt: last[0]?.minute ?? null,
      breakers: breakers.filter(({ name }) => name.startsWith('zoho:')),
    };
  }
}
