import type { ZohoDataCenter } from '@tds/platform/config/zoho-data-centers';
import { failed, type Finding, ok, skipped, warning } from './finding';
import { listOrganizations } from './zoho-organizations';
import { requestToken, type TokenAnswer } from './zoho-token';

const CHECK = 'Zoho credentials';
const ORGANIZATION = 'Zoho organisation';
const CLOCK = 'Clock';
/** Zoho's `Date` header tells seconds, and the way takes time too. Beyond this a clock is wrong. Seconds. */
const TOLERATED_SKEW = 60;

/** Data centres by the value of ZOHO_DC. */
export type DataCenters = Readonly<Record<string, ZohoDataCenter>>;

/** What the environment says about Zoho. */
export interface ZohoSettings {
  readonly dataCenter: string;
  readonly apiBaseUrl: string;
  readonly accountsBaseUrl: string;
  readonly credentials:
    | { readonly clientId: string; readonly clientSecret: string; readonly refreshToken: string; readonly organizationId: string }
    | undefined;
}

/** Are the credentials good, for this data centre, for this organisation? A token and one call. */
export async function checkZoho(settings: ZohoSettings, dataCenters: DataCenters, now: () => Date): Promise<Finding[]> {
  if (!settings.credentials) return [skipped(CHECK, 'none are set: the sandbox stands in for Zoho. Real ones: tds connect')];
  const answer = await requestToken(settings.accountsBaseUrl, settings.credentials);
  if (answer.kind !== 'granted') return [await explainRefusal(settings, dataCenters, answer)];
  return [
    ok(CHECK, `Zoho gives tokens in data centre ${settings.dataCenter}`),
    await checkOrganization(settings, answer, settings.credentials.organizationId),
    checkClock(answer.at, now()),
  ];
}

async function explainRefusal(
  settings: ZohoSettings,
  dataCenters: DataCenters,
  answer: Exclude<TokenAnswer, { kind: 'granted' }>,
): Promise<Finding> {
  const { origin } = new URL(settings.accountsBaseUrl);
  if (answer.kind === 'unreachable')
    return failed(CHECK, `${origin} cannot be reached: ${answer.reason}`, 'check network, proxy and firewall of this machine');
  if (answer.kind === 'throttled')
    return warning(
      CHECK,
      'Zoho gave too many tokens lately and gives no more for ten minutes',
      'wait ten minutes; is another program using this refresh token?',
    );
  const home = await findHome(settings, dataCenters);
  if (home !== undefined)
    return failed(
      CHECK,
      `wrong data centre: ZOHO_DC is ${settings.dataCenter}, but these credentials belong to ${home}`,
      `set ZOHO_DC=${home} and start TDS again`,
    );
  return explainWrongCredentials(settings.dataCenter, answer.error);
}

function explainWrongCredentials(dataCenter: string, error: string): Finding {
  const console = 'look at the self client in the API console of your data centre: docs/zoho-setup.md';
  if (error === 'invalid_client_secret')
    return failed(
      CHECK,
      `the client secret is wrong: Zoho knows the client and refuses its secret (${error})`,
      'copy it anew into ZOHO_CLIENT_SECRET',
      console,
    );
  if (error === 'invalid_client')
    return failed(
      CHECK,
      `wrong client secret or client id: no data centre of Zoho takes this pair, ${dataCenter} neither (${error})`,
      'copy both anew into ZOHO_CLIENT_ID and ZOHO_CLIENT_SECRET; was the client deleted?',
      console,
    );
  if (error === 'invalid_code')
    return failed(
      CHECK,
      `the refresh token is not valid any more: revoked, of another client, or pushed out by twenty newer ones (${error})`,
      'make a new one: tds connect',
    );
  return failed(CHECK, `Zoho refuses the credentials: ${error}`, 'make new ones: tds connect');
}

/** The data centre that takes these credentials after all. Only Zoho's own hosts are asked. */
async function findHome({ accountsBaseUrl, credentials }: ZohoSettings, dataCenters: DataCenters): Promise<string | undefined> {
  const others = Object.entries(dataCenters).filter(([, other]) => other.accountsBaseUrl !== accountsBaseUrl);
  const answers = await Promise.all(
    others.map(async ([name, other]) => ({ name, answer: await requestToken(other.accountsBaseUrl, credentials!) })),
  );
  return answers.find(({ answer }) => answer.kind === 'granted')?.name;
}

async function checkOrganization(
  { apiBaseUrl }: ZohoSettings,
  { accessToken }: Extract<TokenAnswer, { kind: 'granted' }>,
  organizationId: string,
): Promise<Finding> {
  try {
    const organizations = await listOrganizations(apiBaseUrl, accessToken);
    const own = organizations.find(({ organization_id }) => organization_id === organizationId);
    if (own) return ok(ORGANIZATION, `${own.name} (${organizationId})`);
    const known = organizations.map(({ organization_id, name }) => `ZOHO_ORGANIZATION_ID=${organization_id}   ${name}`);
    return failed(ORGANIZATION, `this Zoho user has no organisation ${organizationId}`, ...known);
  } catch (error) {
    return failed(ORGANIZATION, (error as Error).message, 'does the token have the scopes of docs/zoho-setup.md?');
  }
}

function checkClock(zohoTime: Date | undefined, now: Date): Finding {
  if (!zohoTime) return skipped(CLOCK, 'Zoho told no time');
  const skew = Math.round((now.getTime() - zohoTime.getTime()) / 1000);
  if (Math.abs(skew) <= TOLERATED_SKEW) return ok(CLOCK, 'agrees with Zoho’s');
  return warning(
    CLOCK,
    `${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} Zoho’s`,
    'turn on time synchronisation (NTP) on this machine',
  );
}
