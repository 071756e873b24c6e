import { type DesiredWebhook, WEBHOOKS_PATH } from './desired-webhooks';
import type { InstalledRule, InstalledWebhook } from './zoho-settings';

/** What keeps a webhook from doing its work. */
export type WebhookFault = 'webhook_missing' | 'wrong_url' | 'secret_missing' | 'rule_missing' | 'rule_wrong' | 'rule_inactive';

/** A webhook as it should be beside what there is. */
export interface InstallationEntry {
  readonly desired: DesiredWebhook;
  readonly webhook: InstalledWebhook | null;
  readonly rule: InstalledRule | null;
  /** Empty: it works. */
  readonly faults: readonly WebhookFault[];
}

/** All that should be installed, and webhooks that point at us without being asked for. */
export interface Installation {
  readonly entries: readonly InstallationEntry[];
  readonly strays: readonly InstalledWebhook[];
}

/** Compares what should be with what is. A webhook is known by its address, or by its name where the address has changed. */
export function compareInstallation(
  desired: readonly DesiredWebhook[],
  webhooks: readonly InstalledWebhook[],
  rules: readonly InstalledRule[],
): Installation {
  const entries = desired.map((each) => entryOf(each, webhooks, rules));
  const used = new Set(entries.map(({ webhook }) => webhook?.id));
  return { entries, strays: webhooks.filter((webhook) => !used.has(webhook.id) && webhook.url.includes(`${WEBHOOKS_PATH}/`)) };
}

function entryOf(desired: DesiredWebhook, webhooks: readonly InstalledWebhook[], rules: readonly InstalledRule[]): InstallationEntry {
  const ofProduct = webhooks.filter(({ product }) => product === desired.product);
  const webhook = ofProduct.find(({ url }) => url === desired.url) ?? ofProduct.find(({ name }) => name === desired.name) ?? null;
  const candidates = rules.filter(({ product }) => product === desired.product);
  const fires = (rule: InstalledRule): boolean =>
    webhook !== null && rule.ruleType === desired.ruleType && rule.webhookIds.includes(webhook.id);
  const rule =
    candidates.find((each) => fires(each) && each.isActive) ??
    candidates.find(fires) ??
    candidates.find(({ name }) => name === desired.name) ??
    null;
  return { desired, webhook, rule, faults: [...webhookFaults(desired, webhook), ...ruleFaults(rule, fires)] };
}

function webhookFaults({ url }: DesiredWebhook, webhook: InstalledWebhook | null): WebhookFault[] {
  if (!webhook) return ['webhook_missing'];
  return [...(webhook.url === url ? [] : (['wrong_url'] as const)), ...(webhook.hasSecret === false ? (['secret_missing'] as const) : [])];
}

function ruleFaults(rule: InstalledRule | null, fires: (rule: InstalledRule) => boolean): WebhookFault[] {
  if (!rule) return ['rule_missing'];
  return [...(fires(rule) ? [] : (['rule_wrong'] as const)), ...(rule.isActive ? [] : (['rule_inactive'] as const))];
}
