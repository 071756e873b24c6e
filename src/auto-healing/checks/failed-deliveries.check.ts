import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ListRunsQuery } from '@tds/sync';
import { ListFailedDeliveriesQuery, ResendFailedDeliveriesCommand } from '@tds/zoho-integration';
import type { Finding, HealingCheck, Outcome } from '../healing-check';

/** Runs looked at: more than all types' of one hour. */
const RUNS = 100;
/** Deliveries of one round. */
const DELIVERIES = 50;

/**
 * An incremental run that finds changes says that webhooks did not announce them. Then Zoho is asked for deliveries it gave up, and to send
 * them again: what they carry (deletions above all) no listing tells. Zoho's calls are dear, so each run is a reason once.
 */
@Injectable()
export class FailedDeliveriesCheck implements HealingCheck {
  readonly name = 'failed_deliveries';
  readonly description = 'Has Zoho send webhooks again that it gave up, when incremental runs find what no webhook announced';
  /** End of the latest run that was a reason. */
  private lookedUpTo = 0;
  /** The same of the last look: a dry run is no answer to a reason. */
  private seen = 0;

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  async detect(): Promise<readonly Finding[]> {
    const runs = await this.queries.execute(new ListRunsQuery({ limit: RUNS, status: 'completed' }));
    const telling = runs.filter(
      ({ type, endedAt, created, updated, deleted }) =>
        type === 'incremental' && endedAt !== null && endedAt.getTime() > this.lookedUpTo && created + updated + deleted > 0,
    );
    if (telling.length === 0) return [];
    const failed = await this.queries.execute(new ListFailedDeliveriesQuery(DELIVERIES));
    this.seen = Math.max(...telling.map(({ endedAt }) => endedAt!.getTime()));
    if (failed.length === 0) this.lookedUpTo = this.seen;
    return failed.map(({ historyId, product, webhookName, module, event, sourceEntityId, responseStatus, reason, executedAt }) => ({
      subject: `delivery:${historyId}`,
      summary: `Zoho gave up a webhook: ${[module, event, sourceEntityId].filter(Boolean).join(' ')}`,
      before: { product, webhook: webhookName, response_status: responseStatus, reason, executed_at: executedAt },
    }));
  }

  async act(findings: readonly Finding[]): Promise<readonly Outcome[]> {
    this.lookedUpTo = this.seen;
    const ids = findings.map(({ subject }) => idOf(subject));
    const { resent, refused } = await this.commands.execute(new ResendFailedDeliveriesCommand('healing', DELIVERIES, ids));
    const sent = resent.map((id): Outcome => ({
      subject: `delivery:${id}`,
      action: 'webhook.resent',
      effect: 'Zoho sends it again',
      status: 'done',
    }));
    const denied = refused.flatMap(({ historyIds, reason }) =>
      historyIds.map((id): Outcome => ({
        subject: `delivery:${id}`,
        action: 'webhook.resent',
        effect: `Zoho refuses: ${reason}`,
        status: 'failed',
      })),
    );
    return [...sent, ...denied];
  }
}

const idOf = (subject: string): string => subject.replace(/^delivery:/, '');
