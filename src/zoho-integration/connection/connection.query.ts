import { Query } from '@nestjs/cqrs';
import type { BreakerView } from '@tds/platform/breakers';
import type { TokenState } from '../client';
import type { KnownProduct } from './product-ledger';

/** How we stand with Zoho, without asking it. */
export interface ZohoConnectionView {
  readonly organizationId: string;
  readonly dataCenter: string;
  readonly isSandbox: boolean;
  readonly products: readonly KnownProduct[];
  /** Endpoints that refuse the grant's scopes. */
  readonly missingScopes: readonly string[];
  readonly token: TokenState;
  /** To the minute. */
  readonly lastSuccessAt: Date | null;
  readonly breakers: readonly BreakerView[];
}

/** How we stand with Zoho. Costs no call. */
export class GetZohoConnectionQuery extends Query<ZohoConnectionView> {}
