import type { Environment, VariableName } from './environment.schema';

/** Variables that only make sense together. */
const GROUPS: readonly (readonly VariableName[])[] = [
  ['ZOHO_CLIENT_ID', 'ZOHO_CLIENT_SECRET', 'ZOHO_REFRESH_TOKEN', 'ZOHO_ORGANIZATION_ID'],
  ['ALERT_EMAIL_SMTP_URL', 'ALERT_EMAIL_FROM', 'ALERT_EMAIL_TO'],
  ['ALERT_TELEGRAM_BOT_TOKEN', 'ALERT_TELEGRAM_CHAT_ID'],
];

/** Zoho blocks an organisation, its people included, above this many calls a minute (`zoho` error 1070 and 44). */
const ZOHO_CALLS_PER_MINUTE = 100;

/** A variable that is missing though another one of its group is set. */
export interface MissingVariable {
  readonly name: VariableName;
  readonly because: VariableName;
}

/** Half-configured groups: half of a set of credentials is a mistake, not a wish for the sandbox. */
export function missingVariables(env: Partial<Environment>): readonly MissingVariable[] {
  return GROUPS.flatMap((group) => {
    const because = group.find((name) => env[name] !== undefined);
    return because === undefined ? [] : group.filter((name) => env[name] === undefined).map((name) => ({ name, because }));
  });
}

/** What is legal but deserves a word at boot. */
export function warningsFor(env: Environment): readonly string[] {
  const warnings: string[] = [];
  if (env.ZOHO_REQUESTS_PER_MINUTE > ZOHO_CALLS_PER_MINUTE) {
    warnings.push(
      `ZOHO_REQUESTS_PER_MINUTE is ${env.ZOHO_REQUESTS_PER_MINUTE}: above ${ZOHO_CALLS_PER_MINUTE} Zoho blocks the whole organization, its people included`,
    );
  }
  if (env.TDS_ALLOW_UNSIGNED_WEBHOOKS) {
    warnings.push('TDS_ALLOW_UNSIGNED_WEBHOOKS is true: whoever reaches this server can send webhooks');
  } else if (env.ZOHO_CLIENT_ID !== undefined && env.ZOHO_WEBHOOK_SECRET === undefined) {
    warnings.push('ZOHO_WEBHOOK_SECRET is not set: webhooks are refused with 503 until it is');
  }
  if ((env.ZOHO_API_BASE_URL === undefined) !== (env.ZOHO_ACCOUNTS_BASE_URL === undefined)) {
    warnings.push('only one of ZOHO_API_BASE_URL and ZOHO_ACCOUNTS_BASE_URL is set: the other still points at the data center');
  }
  if (env.ALERT_WEBHOOK_URL !== undefined && env.ALERT_WEBHOOK_SECRET === undefined) {
    warnings.push('ALERT_WEBHOOK_SECRET is not set: who receives ALERT_WEBHOOK_URL cannot tell our alerts from anybody else’s');
  }
  if (env.TDS_DATABASE_POOL_SIZE < env.TDS_WORKER_COUNT + 2) {
    warnings.push(
      `TDS_DATABASE_POOL_SIZE is ${env.TDS_DATABASE_POOL_SIZE}: ${env.TDS_WORKER_COUNT} workers leave too few connections for requests`,
    );
  }
  return warnings;
}
