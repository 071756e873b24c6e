import { Clock } from '@libs/resilience';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { CircuitBreakers } from '@tds/platform/breakers';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { Settings } from '@tds/platform/settings';
import { v7 as uuidv7 } from 'uuid';
import { minimumSeverity } from '../alerts.settings';
import { ruleCatalogue } from '../catalogue/rule-catalogue';
import { CHANNEL_NAMES } from '../channels/alert-channel';
import { AlertChannels } from '../channels/alert-channels';
import { DeliveryOutbox } from '../notices/delivery-outbox';
import { linksOf } from '../notices/links';
import type { Notice } from '../notices/notice';
import { ALERT_RULES, type AlertRule } from '../rules/alert-rule';
import { type ChannelView, ListChannelsQuery, ListRulesQuery, type RuleView, TestChannelCommand } from './alert-operations.messages';

/** Longest a person waits for a test, ms. */
const TEST_TIMEOUT_MS = 20_000;

@QueryHandler(ListChannelsQuery)
export class ListChannelsHandler implements IQueryHandler<ListChannelsQuery> {
  constructor(
    private readonly channels: AlertChannels,
    private readonly outbox: DeliveryOutbox,
    private readonly breakers: CircuitBreakers,
    private readonly settings: Settings,
  ) {}

  async execute(): Promise<readonly ChannelView[]> {
    const [standings, breakers] = await Promise.all([this.outbox.standings(CHANNEL_NAMES), this.breakers.list()]);
    return CHANNEL_NAMES.map((name) => {
      const channel = this.channels.all.find((each) => each.name === name);
      const standing = standings.find((each) => each.channel === name);
      return {
        channel: name,
        isConfigured: channel !== undefined,
        target: channel?.target ?? null,
        minimumSeverity: this.settings.get(minimumSeverity[name]),
        pending: standing?.pending ?? 0,
        failedLastDay: standing?.failedLastDay ?? 0,
        lastDelivery: standing?.last ?? null,
        breaker: breakers.find((breaker) => breaker.name === `alerts:${name}`)?.state ?? null,
      };
    });
  }
}

@QueryHandler(ListRulesQuery)
export class ListRulesHandler implements IQueryHandler<ListRulesQuery> {
  constructor(
    @Inject(ALERT_RULES) private readonly rules: readonly AlertRule[],
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async execute(): Promise<readonly RuleView[]> {
    const [open, silenced] = await Promise.all([
      this.database.query<{ rule: string; count: number }>(
        'select rule, count(*)::int as count from tds_alerts where resolved_at is null group by rule',
      ),
      this.database.query<{ rule: string }>(
        'select distinct rule from tds_alert_silences where dedupe_key is null and starts_at <= now() and ends_at > now()',
      ),
    ]);
    return ruleCatalogue.map((rule) => ({
      ...rule,
      openAlerts: open.find((each) => each.rule === rule.id)?.count ?? 0,
      isSilenced: silenced.some((silence) => silence.rule === '*' || silence.rule === rule.id),
      thresholds: (this.rules.find(({ id }) => id === rule.id)?.thresholds ?? []).map((setting) => ({
        key: setting.key,
        description: setting.description,
        value: this.settings.get<unknown>(setting),
      })),
    }));
  }
}

@CommandHandler(TestChannelCommand)
export class TestChannelHandler implements ICommandHandler<TestChannelCommand> {
  constructor(
    private readonly channels: AlertChannels,
    private readonly breakers: CircuitBreakers,
    private readonly database: Database,
    private readonly actions: ActionRecorder,
    private readonly context: Context,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  async execute({ channel: name, actor }: TestChannelCommand): Promise<{ readonly durationMs: number }> {
    const channel = this.channels.get(name);
    await this.database.transaction((tx) =>
      this.actions.record(tx, {
        action: 'alert.channel_tested',
        actor,
        origin: 'api',
        correlationId: this.context.correlationId(),
        details: { channel: name },
      }),
    );
    const startedAt = performance.now();
    const notice = this.notice(actor);
    await channel.send(notice, AbortSignal.timeout(TEST_TIMEOUT_MS));
    // PagerDuty opened an incident of it; nobody should have to close it.
    if (channel.name === 'pagerduty') await channel.send({ ...notice, state: 'resolved' }, AbortSignal.timeout(TEST_TIMEOUT_MS));
    const durationMs = Math.round(performance.now() - startedAt);
    const breaker = this.breakers.breaker(`alerts:${name}`);
    if (breaker.isOpen) await this.breakers.reset(breaker.name, actor);
    return { durationMs };
  }

  private notice(actor: string): Notice {
    const alert = {
      id: '0',
      rule: 'alerts.test',
      severity: 'info' as const,
      dedupeKey: `alerts.test:${uuidv7()}`,
      title: 'This channel works',
      message: `${actor} asked for a test of this channel. Nothing is wrong.`,
      details: {},
      triggeredAt: this.clock.now(),
      acknowledgedBy: null,
      resolvedAt: null,
      resolvedBy: null,
    };
    return { state: 'test', deliveryId: `test-${uuidv7()}`, alert, action: null, links: linksOf(alert, this.config.http.publicUrl) };
  }
}
