import { ApiProperty } from '@nestjs/swagger';
import type { RotatedSecret } from '../commands/rotate-webhook-secret.command';
import type { WriteStep, WrittenWebhook } from '../webhook-writer';

const STEPS: readonly WriteStep[] = ['webhook_created', 'webhook_updated', 'rule_created', 'rule_updated', 'rule_activated', 'secret_set'];

/** What was done to one webhook in Zoho. */
export class WrittenWebhookDto {
  @ApiProperty({ example: 'TDS item updated' })
  readonly name!: string;

  @ApiProperty({ enum: STEPS, isArray: true, example: ['webhook_created', 'rule_created'], description: 'Empty: nothing was to be done' })
  readonly steps!: readonly WriteStep[];

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Why Zoho refused it, e.g. for a module the plan lacks' })
  readonly refusal!: string | null;
}

/** What was done in Zoho. */
export class InstallResultDto {
  @ApiProperty({ example: true, description: 'Zoho refused nothing' })
  readonly is_complete!: boolean;

  @ApiProperty({ example: 36, description: 'Webhooks of which something was to be done' })
  readonly changed!: number;

  @ApiProperty({ type: [WrittenWebhookDto] })
  readonly webhooks!: readonly WrittenWebhookDto[];
}

/** How far a rotation came. The secret itself is told to nobody. */
export class RotatedSecretDto extends InstallResultDto {
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    example: '2026-06-10T09:30:00.000Z',
    description: 'Until when the stored secret before is accepted; null: there was none, or it is still in use',
  })
  readonly old_accepted_until!: string | null;
}

export function toInstallResultDto(webhooks: readonly WrittenWebhook[]): InstallResultDto {
  return {
    is_complete: webhooks.every(({ refusal }) => refusal === null),
    changed: webhooks.filter(({ steps }) => steps.length > 0).length,
    webhooks,
  };
}

export function toRotatedSecretDto({ webhooks, oldAcceptedUntil }: RotatedSecret): RotatedSecretDto {
  return { ...toInstallResultDto(webhooks), old_accepted_until: oldAcceptedUntil?.toISOString() ?? null };
}
