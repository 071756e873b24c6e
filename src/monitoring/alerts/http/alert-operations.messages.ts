import { Command, Query } from '@nestjs/cqrs';
import type { BreakerState } from '@tds/platform/breakers';
import type { CataloguedRule } from '../catalogue/rule-catalogue';
import type { ChannelName } from '../channels/alert-channel';
import type { LastDelivery } from '../notices/delivery-outbox';

/** A channel as people see it. */
export interface ChannelView {
  readonly channel: ChannelName;
  readonly isConfigured: boolean;
  /** Whom it reaches; null where it is not set up. */
  readonly target: string | null;
  readonly minimumSeverity: string;
  readonly pending: number;
  readonly failedLastDay: number;
  readonly lastDelivery: LastDelivery | null;
  /** Null where the channel was never used. */
  readonly breaker: BreakerState | null;
}

/** A rule as people see it. */
export interface RuleView extends CataloguedRule {
  readonly openAlerts: number;
  readonly isSilenced: boolean;
  readonly thresholds: readonly { readonly key: string; readonly description: string; readonly value: unknown }[];
}

/** All channels, set up or not. */
export class ListChannelsQuery extends Query<readonly ChannelView[]> {}

/** All rules, evaluated and reported ones. */
export class ListRulesQuery extends Query<readonly RuleView[]> {}

/** Sends a test message at once, past the queue; what is open after many failures closes when it succeeds. Throws `ChannelNotConfiguredError`, `ChannelError`. */
export class TestChannelCommand extends Command<{ readonly durationMs: number }> {
  constructor(
    readonly channel: ChannelName,
    readonly actor: string,
  ) {
    super();
  }
}
