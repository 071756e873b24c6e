import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { AppConfig } from '@tds/platform/config';
import { Settings } from '@tds/platform/settings';
import { LastWebhookQuery } from '@tds/webhooks';
import { businessHours, webhookSilenceMinutes } from '../alerts.settings';
import type { AlertRule, Condition } from './alert-rule';
import { businessMinutesBetween } from './business-minutes';

/** Webhooks came, and come no more. That none ever came is told where people look: an installation may go without. */
@Injectable()
export class WebhookSilenceRule implements AlertRule {
  readonly id = 'webhooks.silent';
  readonly scope = 'cluster';
  readonly thresholds = [webhookSilenceMinutes, businessHours];

  constructor(
    private readonly queries: QueryBus,
    private readonly settings: Settings,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  async look(): Promise<readonly Condition[]> {
    const limit = this.settings.get(webhookSilenceMinutes);
    if (limit === 0) return [];
    const { lastReceivedAt } = await this.queries.execute(new LastWebhookQuery());
    if (lastReceivedAt === null) return [];
    const silent = businessMinutesBetween(
      lastReceivedAt,
      this.clock.now(),
      this.settings.get(businessHours),
      this.config.schedules.timeZone,
    );
    if (silent < limit) return [];
    return [
      {
        severity: 'error',
        title: 'No webhooks come any more',
        message: `The last one came at ${lastReceivedAt.toISOString()}, ${Math.floor(silent)} minutes of business hours ago. Changes arrive with the scheduled syncs only.`,
        details: { last_webhook_at: lastReceivedAt.toISOString(), silent_minutes: Math.floor(silent), allowed_minutes: limit },
      },
    ];
  }
}
