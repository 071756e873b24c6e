import { ApiProperty } from '@nestjs/swagger';
import type { VerifiedInstallation } from '../commands/verify-webhooks.command';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../desired-webhooks';
import type { Installation, InstallationEntry, WebhookFault } from '../installation';
import type { InstalledWebhook } from '../zoho-settings';
import { TestDeliveryDto, toTestDeliveryDto } from './test-delivery.dto';

const FAULTS: readonly WebhookFault[] = ['webhook_missing', 'wrong_url', 'secret_missing', 'rule_missing', 'rule_wrong', 'rule_inactive'];
const PRODUCTS = ['books', 'inventory'] as const;

/** A webhook that should be in Zoho. */
export class WebhookEntryDto {
  @ApiProperty({ example: 'TDS item updated', description: 'Name of webhook and workflow rule in Zoho' })
  readonly name!: string;

  @ApiProperty({ enum: PRODUCTS, example: 'inventory' })
  readonly product!: (typeof PRODUCTS)[number];

  @ApiProperty({ example: 'item', description: "Zoho's module" })
  readonly module!: string;

  @ApiProperty({ type: [String], example: ['product'] })
  readonly entity_types!: readonly string[];

  @ApiProperty({ enum: WEBHOOK_EVENTS, example: 'updated' })
  readonly event!: WebhookEvent;

  @ApiProperty({ example: 'https://tds.example.com/api/tds/zoho/webhooks/748369814/item/updated', description: 'Where it should send to' })
  readonly url!: string;

  @ApiProperty({ type: 'string', nullable: true, example: '2608150000091000001' })
  readonly webhook_id!: string | null;

  @ApiProperty({
    type: 'string',
    nullable: true,
    example: 'https://tds.example.com/api/tds/zoho/webhooks/10234695/item/updated',
    description: 'Where it sends to; null where it is missing',
  })
  readonly installed_url!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '2608150000092000001' })
  readonly rule_id!: string | null;

  @ApiProperty({ enum: FAULTS, isArray: true, example: [], description: 'Empty: it works' })
  readonly faults!: readonly WebhookFault[];
}

/** A webhook that points at us though it should not be there. */
export class StrayWebhookDto {
  @ApiProperty({ enum: PRODUCTS })
  readonly product!: (typeof PRODUCTS)[number];

  @ApiProperty({ example: '2608150000091000044' })
  readonly webhook_id!: string;

  @ApiProperty({ example: 'old TDS' })
  readonly name!: string;

  @ApiProperty({ example: 'https://old.example.com/api/tds/zoho/webhooks' })
  readonly url!: string;
}

/** What is installed in Zoho, compared with what should be. */
export class InstallationDto {
  @ApiProperty({ example: true, description: 'All webhooks are installed without a fault' })
  readonly is_complete!: boolean;

  @ApiProperty({ type: [WebhookEntryDto] })
  readonly webhooks!: readonly WebhookEntryDto[];

  @ApiProperty({ type: [StrayWebhookDto], description: 'Left alone; remove them in Zoho where they are not wanted' })
  readonly strays!: readonly StrayWebhookDto[];
}

/** Whether webhooks do their work. */
export class VerifiedInstallationDto extends InstallationDto {
  @ApiProperty({ example: true, description: 'Complete, and the test arrived' })
  readonly is_sound!: boolean;

  @ApiProperty({ type: TestDeliveryDto, nullable: true })
  readonly test!: TestDeliveryDto | null;
}

export function toInstallationDto({ entries, strays }: Installation): InstallationDto {
  return {
    is_complete: entries.every(({ faults }) => faults.length === 0),
    webhooks: entries.map(toEntryDto),
    strays: strays.map(toStrayDto),
  };
}

export function toVerifiedInstallationDto({ isSound, installation, test }: VerifiedInstallation): VerifiedInstallationDto {
  return { is_sound: isSound, ...toInstallationDto(installation), test: test && toTestDeliveryDto(test) };
}

function toEntryDto({ desired, webhook, rule, faults }: InstallationEntry): WebhookEntryDto {
  const { name, product, module, entityTypes, event, url } = desired;
  return {
    name,
    product,
    module,
    entity_types: entityTypes,
    event,
    url,
    webhook_id: webhook?.id ?? null,
    installed_url: webhook?.url ?? null,
    rule_id: rule?.id ?? null,
    faults,
  };
}

function toStrayDto({ product, id, name, url }: InstalledWebhook): StrayWebhookDto {
  return { product, webhook_id: id, name, url };
}
