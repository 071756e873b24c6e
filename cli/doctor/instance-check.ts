import { answerOf, TdsApiError, type TdsClient, TdsUnreachableError } from '@libs/api-client';
import type { SystemHealth, ZohoConnection } from '../api-types';
import { count, spanOf } from '../terminal/words';
import { failed, type Finding, ok, skipped, warning } from './finding';

const INSTANCE = 'Instance';
const CLOCK = 'Clock of the instance';
/** Beyond this two clocks disagree. Seconds. */
const TOLERATED_SKEW = 60;
/** Refused webhooks per accepted one that are strangers at the door; more of them is a wrong secret. */
const TOLERATED_REFUSED_SHARE = 0.01;

/** Does the instance answer, is it well, does it reach Zoho, and do webhooks reach it? Costs no Zoho call. */
export async function checkInstance(client: TdsClient, url: string, version: string, now: () => Date): Promise<Finding[]> {
  let health: SystemHealth;
  try {
    health = await answerOf(client.GET('/api/bff/tds/health/complete'));
  } catch (error) {
    return [unanswered(error, url)];
  }
  const [connection, webhooks] = await Promise.all([checkConnection(client), checkWebhooks(client)]);
  return [
    ok(INSTANCE, `${url} answers, up for ${spanOf(health.uptime_seconds)}`),
    checkVersion(health.version, version),
    checkClock(health, now()),
    ...componentsOf(health),
    connection,
    webhooks,
  ];
}

function unanswered(error: unknown, url: string): Finding {
  if (error instanceof TdsUnreachableError) return skipped(INSTANCE, `none answers at ${url}. Start one: tds start`);
  if (error instanceof TdsApiError && (error.status === 401 || error.status === 403))
    return failed(INSTANCE, `${url} answers and refuses the key: ${error.detail}`, `tds login ${url}`);
  if (error instanceof TdsApiError)
    return failed(INSTANCE, `${url} answers ${error.status}: ${error.detail}`, 'is that a TDS? tds profiles shows the address');
  throw error;
}

function checkVersion(server: string, own: string): Finding {
  if (server === own) return ok('Version', own);
  return warning('Version', `this program is ${own}, the instance ${server}`, 'install the same version on both sides');
}

function checkClock({ timestamp }: SystemHealth, now: Date): Finding {
  const skew = Math.round((now.getTime() - new Date(timestamp).getTime()) / 1000);
  if (Math.abs(skew) <= TOLERATED_SKEW) return ok(CLOCK, 'agrees with this machine’s');
  return warning(CLOCK, `differs from this machine’s by ${spanOf(Math.abs(skew))}`, 'turn on time synchronisation (NTP) on both machines');
}

function componentsOf({ components }: SystemHealth): Finding[] {
  const troubled = components.filter(({ status }) => status !== 'up');
  if (troubled.length === 0) return [ok('Components', `all ${components.length} are up`)];
  return troubled.map(({ name, status, reason }) => {
    const find = status === 'down' ? failed : warning;
    return find(`Component ${name}`, reason ?? `is ${status}`, 'tds health');
  });
}

async function checkConnection(client: TdsClient): Promise<Finding> {
  const connection = await answerOf(client.GET('/api/tds/zoho/connection'));
  const check = 'Connection to Zoho';
  const where = connection.sandbox ? 'the sandbox' : `organisation ${connection.organization_id}, data centre ${connection.data_center}`;
  const trouble = troubleOf(connection);
  return trouble ?? ok(check, `${where}: token ${connection.token.state}, no breaker open`);

  function troubleOf({ token, breakers, missing_scopes: scopes, products }: ZohoConnection): Finding | undefined {
    if (token.state === 'blocked')
      return failed(
        check,
        `Zoho gives the instance no token: ${token.reason ?? 'no reason given'}`,
        'run tds doctor where the instance runs, or make new credentials: tds connect',
      );
    const open = breakers.filter(({ state }) => state === 'open');
    if (open.length > 0)
      return failed(
        check,
        `the breaker ${open[0]!.name} is open: ${open[0]!.reason ?? 'no reason given'}`,
        `tds breakers reset ${open[0]!.name}`,
      );
    if (scopes.length > 0)
      return warning(check, `the token lacks the scope of ${scopes.join(', ')}`, 'make a token with all scopes: tds connect');
    const shut = products.filter(({ accessible }) => accessible === false);
    return shut.length > 0
      ? warning(check, `no access to ${shut.map(({ product, reason }) => `${product} (${reason ?? 'no reason given'})`).join(', ')}`)
      : undefined;
  }
}

async function checkWebhooks(client: TdsClient): Promise<Finding> {
  const [health, { rejected }] = await Promise.all([
    answerOf(client.GET('/api/tds/webhooks/health')),
    answerOf(client.GET('/api/tds/webhooks/stats')),
  ]);
  const received = health.webhooks_received_24h;
  const refused = rejected === 0 ? '' : `, ${count(rejected)} refused: signed with another secret than ours, or not at all`;
  if (health.status === 'degraded')
    return failed(
      'Webhooks',
      'every one is refused: the instance has no secret to check them by',
      'set ZOHO_WEBHOOK_SECRET and start it again, or: tds webhooks install',
    );
  if (rejected > received * TOLERATED_REFUSED_SHARE) {
    const find = received === 0 ? failed : warning;
    return find(
      'Webhooks',
      `${count(received)} taken in 24 hours${refused}`,
      'sign with the instance’s ZOHO_WEBHOOK_SECRET in Zoho too, or give both a new secret: tds webhooks rotate',
      'tds webhooks verify',
    );
  }
  if (received === 0) return warning('Webhooks', 'none came in 24 hours', 'tds webhooks verify', 'tds webhooks install');
  return ok('Webhooks', `${count(received)} came in 24 hours${refused}`);
}
