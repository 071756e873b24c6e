import { Injectable } from '@nestjs/common';
import { ZohoError } from '../client';
import { mapInFlight } from './in-flight';
import type { InstallationEntry } from './installation';
import { WebhookInstallation } from './webhook-installation';
import { ZohoSettings } from './zoho-settings';

/** Settings written at a time: other calls find room beside them. */
const WRITES_IN_FLIGHT = 3;

/** What became of one webhook. */
export interface WrittenWebhook {
  readonly name: string;
  /** What was done, in order; empty: nothing was to be done. */
  readonly steps: readonly WriteStep[];
  /** Why Zoho refused it; null where it is done. */
  readonly refusal: string | null;
}

export type WriteStep = 'webhook_created' | 'webhook_updated' | 'rule_created' | 'rule_updated' | 'rule_activated' | 'secret_set';

/** Brings webhooks and rules in Zoho to what they should be. Doing it again does only what is still to be done. */
@Injectable()
export class WebhookWriter {
  constructor(
    private readonly settings: ZohoSettings,
    private readonly installation: WebhookInstallation,
  ) {}

  /** Mends whatever is at fault. @throws ZohoError where Zoho cannot be asked at all. */
  mend(entries: readonly InstallationEntry[], secret: string): Promise<readonly WrittenWebhook[]> {
    return this.forEach(entries, (entry, done) => this.mendOne(entry, secret, done));
  }

  /** Gives every installed webhook a secret. @throws ZohoError where Zoho cannot be asked at all. */
  setSecret(entries: readonly InstallationEntry[], secret: string): Promise<readonly WrittenWebhook[]> {
    const context = this.installation.callContext();
    return this.forEach(entries, async ({ desired, webhook }, done) => {
      if (!webhook) return;
      await this.settings.updateWebhook(webhook.id, desired, secret, context);
      done('secret_set');
    });
  }

  private async mendOne(
    { desired, webhook, rule, faults }: InstallationEntry,
    secret: string,
    done: (step: WriteStep) => void,
  ): Promise<void> {
    const context = this.installation.callContext();
    const { product } = desired;
    let webhookId = webhook?.id;
    if (webhookId === undefined) {
      webhookId = await this.settings.createWebhook(desired, secret, context);
      done('webhook_created');
    } else if (faults.includes('wrong_url') || faults.includes('secret_missing')) {
      await this.settings.updateWebhook(webhookId, desired, secret, context);
      done('webhook_updated');
    }
    if (!rule) {
      await this.settings.createRule(desired, webhookId, context);
      done('rule_created');
      return;
    }
    if (faults.includes('rule_wrong')) {
      await this.settings.updateRule(rule.id, desired, webhookId, context);
      done('rule_updated');
    }
    if (faults.includes('rule_inactive')) {
      await this.settings.activateRule(rule.id, product, context);
      done('rule_activated');
    }
  }

  /** One webhook that Zoho refuses, say for a module this company's plan lacks, leaves the others alone. */
  private forEach(
    entries: readonly InstallationEntry[],
    write: (entry: InstallationEntry, done: (step: WriteStep) => void) => Promise<void>,
  ): Promise<readonly WrittenWebhook[]> {
    return mapInFlight(entries, WRITES_IN_FLIGHT, async (entry) => {
      const { name } = entry.desired;
      const steps: WriteStep[] = [];
      try {
        await write(entry, (step) => steps.push(step));
        return { name, steps, refusal: null };
      } catch (error) {
        const isItsOwnFault = error instanceof ZohoError && (error.kind === 'invalid' || error.kind === 'not_found');
        if (!isItsOwnFault) throw error;
        return { name, steps, refusal: error.message };
      }
    });
  }
}
