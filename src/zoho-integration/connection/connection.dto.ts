import { ApiProperty } from '@nestjs/swagger';
import { BreakerDto, toBreakerDto } from '@tds/platform/breakers';
import type { ZohoConnectionView } from './connection.query';

/** One of Zoho's products. */
export class ZohoProductDto {
  @ApiProperty({ enum: ['books', 'inventory'] })
  readonly product!: string;

  @ApiProperty({ type: 'boolean', nullable: true, example: true, description: 'Null until Zoho has answered' })
  readonly accessible!: boolean | null;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Why not' })
  readonly reason!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'Rafidain Trading', description: 'Name of the organisation there' })
  readonly organization_name!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'Asia/Baghdad' })
  readonly time_zone!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly probed_at!: string | null;
}

/** The access token; never the token itself. */
export class ZohoTokenDto {
  @ApiProperty({ enum: ['none', 'valid', 'expired', 'blocked'], description: 'blocked: Zoho gives no token now' })
  readonly state!: 'none' | 'valid' | 'expired' | 'blocked';

  @ApiProperty({ type: 'integer', nullable: true, example: 3120, description: 'Of a valid token' })
  readonly expires_in_seconds!: number | null;

  @ApiProperty({ type: 'integer', nullable: true, example: null })
  readonly blocked_for_seconds!: number | null;

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'What Zoho said' })
  readonly reason!: string | null;
}

/** How we stand with Zoho. */
export class ZohoConnectionDto {
  @ApiProperty({ example: '748369814' })
  readonly organization_id!: string;

  @ApiProperty({ example: 'com' })
  readonly data_center!: string;

  @ApiProperty({ description: 'Whether the sandbox stands in for Zoho' })
  readonly sandbox!: boolean;

  @ApiProperty({ type: [ZohoProductDto] })
  readonly products!: readonly ZohoProductDto[];

  @ApiProperty({ type: [String], example: [], description: 'Endpoints that refuse the grant for want of a scope' })
  readonly missing_scopes!: readonly string[];

  @ApiProperty({ type: ZohoTokenDto })
  readonly token!: ZohoTokenDto;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Last call Zoho answered with success, to the minute' })
  readonly last_success_at!: string | null;

  @ApiProperty({ type: [BreakerDto] })
  readonly breakers!: readonly BreakerDto[];
}

/** The connection as the API tells it. */
export function toZohoConnectionDto(view: ZohoConnectionView): ZohoConnectionDto {
  return {
    organization_id: view.organizationId,
    data_center: view.dataCenter,
    sandbox: view.isSandbox,
    products: view.products.map(({ product, isAccessible, reason, organization, answeredAt }) => ({
      product,
      accessible: isAccessible,
      reason,
      organization_name: textOf(organization?.['name']),
      time_zone: textOf(organization?.['time_zone']),
      probed_at: answeredAt?.toISOString() ?? null,
    })),
    missing_scopes: view.missingScopes,
    token: {
      state: view.token.state,
      expires_in_seconds: view.token.expiresInSeconds,
      blocked_for_seconds: view.token.blockedForSeconds,
      reason: view.token.reason,
    },
    last_success_at: view.lastSuccessAt?.toISOString() ?? null,
    breakers: view.breakers.map(toBreakerDto),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
