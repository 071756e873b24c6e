import type { SilenceFacts } from './coverage-reader';
import type { SilenceCause } from './coverage.messages';

/** Why webhooks of a type may be silent, the likeliest first. */
export function causesOfSilence({
  entityType,
  failed,
  rejected,
  ofAnyType,
  ofAnyTypeLately,
  lastWebhookAt,
}: SilenceFacts): readonly SilenceCause[] {
  const causes: SilenceCause[] = [];
  if (rejected > 0) {
    const explanation = `${rejected} webhooks were turned away because their signature fits none of our secrets; compare ZOHO_WEBHOOK_SECRET with Zoho's.`;
    causes.push({ cause: 'wrong_secret', explanation });
  }
  if (failed > 0 || lastWebhookAt !== null) {
    const explanation = `Webhooks of ${entityType} come in and bring no change; look at the inbox and the dead letters.`;
    causes.push({ cause: 'failing_here', explanation });
  }
  if (ofAnyType > 0 && ofAnyTypeLately === 0) {
    const explanation = 'Webhooks of all types came earlier and none within the last hour; Zoho may have reached its daily number of them.';
    causes.push({ cause: 'daily_limit', explanation });
  }
  if (lastWebhookAt === null) {
    const explanation = `No webhook of ${entityType} came in; its rule in Zoho may be off, or was never made. \`tds webhooks verify\` tells.`;
    causes.push({ cause: 'rule_off', explanation });
  }
  return causes;
}
