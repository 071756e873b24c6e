import { Command, Query } from '@nestjs/cqrs';

/** A day of a type: by what its changes came to us. */
export interface CoverageDay {
  readonly day: string;
  readonly entityType: string;
  /** Changes a webhook brought. */
  readonly byWebhook: number;
  /** Changes no webhook told of in time: a sync found them. */
  readonly bySync: number;
  /** 0..100; null on days without changes. */
  readonly coveragePercentage: number | null;
  /** Some of the records only a sync found. */
  readonly examples: readonly string[];
}

/** Why webhooks of a type may be silent. */
export interface SilenceCause {
  readonly cause: 'wrong_secret' | 'rule_off' | 'daily_limit' | 'failing_here';
  readonly explanation: string;
}

/** A type of which a sync found changes and no webhook told. */
export interface SilentType {
  readonly entityType: string;
  readonly changesFound: number;
  readonly lastWebhookAt: Date | null;
  readonly causes: readonly SilenceCause[];
}

/** Webhook coverage of the last days, by type and day; of types the source tells of by webhook. */
export class WebhookCoverageQuery extends Query<readonly CoverageDay[]> {
  constructor(
    readonly days: number,
    readonly entityType: string | null,
  ) {
    super();
  }
}

/**
 * Looks for types that changed within the last hours without one webhook, raises `webhooks.silent` for each and resolves it for the others.
 * Answers the silent ones.
 */
export class CheckWebhookSilenceCommand extends Command<readonly SilentType[]> {
  constructor(readonly entityTypes: readonly string[] | null = null) {
    super();
  }
}
