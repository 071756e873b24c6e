import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError, usageError } from '../cli-error';
import type { Cli } from '../cli';
import { writePrivateFile } from '../connection/profiles';
import { listOrganizations, type ZohoOrganization } from '../doctor/zoho-organizations';
import { requestToken, type TokenAnswer } from '../doctor/zoho-token';
import { EXIT } from '../exit-codes';
import { plural } from '../terminal/words';
import { withVariables } from './env-file';
import { findMissingScopes, SCOPES_LINE } from './scopes';

/** What the command line says already. */
export interface ConnectOptions {
  readonly dc?: string;
  readonly clientId?: string;
  readonly code?: string;
  readonly organization?: string;
  readonly print?: boolean;
}

type Granted = Extract<TokenAnswer, { kind: 'granted' }>;

/** Leads through a self client: data centre, client, grant code, organisation, scopes; ends with the settings. */
export async function connect(cli: Cli, options: ConnectOptions): Promise<void> {
  const { terminal } = cli;
  const dc = options.dc ?? (await askDataCenter(cli));
  const dataCenter = cli.dataCenters[dc];
  if (!dataCenter) throw usageError(`there is no data centre ${dc}`, `known: ${Object.keys(cli.dataCenters).join(', ')}`);
  const console = dataCenter.accountsBaseUrl.replace('//accounts.', '//api-console.');
  if (options.code === undefined)
    cli.remark(
      `\n1. Open ${console} as a user who may read everything.\n2. Add a Self Client.\n3. Generate a code for these scopes, on one line:\n\n${SCOPES_LINE}\n\n`,
    );
  const clientId = options.clientId ?? (await ask(cli, 'Client id:', '--client-id'));
  const clientSecret = terminal.environment['ZOHO_CLIENT_SECRET'] ?? (await askSecret(cli));
  const code = options.code ?? (await ask(cli, 'Code (it lives a few minutes):', '--code'));
  const granted = granting(await requestToken(dataCenter.accountsBaseUrl, { clientId, clientSecret, code }), dc);
  cli.remark(`${terminal.colours.green('✓')} Zoho gave a refresh token\n`);
  const organization = await chooseOrganization(
    cli,
    await listOrganizations(dataCenter.apiBaseUrl, granted.accessToken),
    options.organization,
  );
  const missing = await findMissingScopes(dataCenter.apiBaseUrl, granted.accessToken, organization.organization_id);
  tellScopes(cli, missing);
  const variables = {
    ZOHO_DC: dc,
    ZOHO_CLIENT_ID: clientId,
    ZOHO_CLIENT_SECRET: clientSecret,
    ZOHO_REFRESH_TOKEN: granted.refreshToken!,
    ZOHO_ORGANIZATION_ID: organization.organization_id,
  };
  await hand(cli, variables, options.print === true);
}

function granting(answer: TokenAnswer, dc: string): Granted {
  if (answer.kind === 'granted' && answer.refreshToken !== undefined) return answer;
  if (answer.kind === 'granted')
    throw new CliError(
      'Zoho gave no refresh token for this code',
      EXIT.failed,
      [],
      ['generate a new code in a Self Client, and run tds connect again'],
    );
  if (answer.kind === 'throttled') throw new CliError('Zoho gave too many tokens lately', EXIT.later, [], ['wait ten minutes']);
  if (answer.kind === 'unreachable') throw new CliError(`Zoho cannot be reached: ${answer.reason}`, EXIT.unreachable);
  const why: Readonly<Record<string, string>> = {
    invalid_code: 'the code is used up or older than a few minutes',
    invalid_client: `client id or secret is wrong, or the client is not of data centre ${dc}`,
    invalid_client_secret: 'the client secret is wrong',
  };
  throw new CliError(
    `Zoho refuses: ${answer.error}`,
    EXIT.failed,
    [why[answer.error] ?? 'no more is known'],
    ['generate a new code, and run tds connect again'],
  );
}

async function chooseOrganization(
  cli: Cli,
  organizations: readonly ZohoOrganization[],
  wanted: string | undefined,
): Promise<ZohoOrganization> {
  const known = organizations.map(({ organization_id, name }) => `${organization_id}  ${name}`);
  if (organizations.length === 0) throw new CliError('this Zoho user belongs to no organisation', EXIT.failed);
  if (wanted !== undefined) {
    const found = organizations.find(({ organization_id }) => organization_id === wanted);
    if (!found) throw new CliError(`this Zoho user has no organisation ${wanted}`, EXIT.notFound, known);
    return found;
  }
  if (organizations.length === 1) return organizations[0]!;
  if (!cli.terminal.isTerminal) throw usageError('which organisation?', ...known.map((line) => `--organization ${line}`));
  const { select } = await cli.terminal.prompts();
  const choices = organizations.map(({ organization_id: value, name }) => ({ name: `${name} (${value})`, value }));
  const chosen = await select({ message: 'Organisation to mirror:', choices });
  return organizations.find(({ organization_id }) => organization_id === chosen)!;
}

function tellScopes({ terminal: { colours, err } }: Cli, missing: readonly string[]): void {
  if (missing.length === 0) return;
  err(
    `${colours.yellow('!')} The token lacks ${plural(missing.length, 'scope')}: ${missing.join(', ')}. What needs them is not mirrored.\n`,
  );
}

async function hand(cli: Cli, variables: Readonly<Record<string, string>>, isPrinted: boolean): Promise<void> {
  const { terminal } = cli;
  if (isPrinted) return cli.show(variables, () => withVariables('', variables));
  const file = join(terminal.folder, '.env');
  const before = await readFile(file, 'utf8').catch(() => '');
  await writePrivateFile(file, withVariables(before, variables));
  const next = [
    'tds doctor   checks it',
    'tds start    mirrors the company',
    'tds webhooks install   has Zoho tell about changes (TDS_PUBLIC_URL must be set)',
  ];
  cli.show(
    { file, organization_id: variables['ZOHO_ORGANIZATION_ID'] },
    () =>
      `${terminal.colours.green('✓')} Written to ${file}, for your eyes only.\n\n${next.map((line) => `  ${terminal.colours.cyan('→')} ${line}\n`).join('')}`,
  );
}

async function askDataCenter(cli: Cli): Promise<string> {
  if (!cli.terminal.isTerminal) throw usageError('which data centre?', 'tds connect --dc com');
  const { select } = await cli.terminal.prompts();
  const choices = Object.entries(cli.dataCenters).map(([value, { accountsBaseUrl }]) => ({
    name: `${value}  (${new URL(accountsBaseUrl).host})`,
    value,
  }));
  return select({ message: 'Data centre, as in the address of your Zoho:', choices });
}

async function ask(cli: Cli, message: string, option: string): Promise<string> {
  if (!cli.terminal.isTerminal) throw usageError(`${option} is missing, and there is nobody to ask`);
  const { input } = await cli.terminal.prompts();
  return (await input({ message, validate: (text) => text.trim() !== '' || 'It is needed.' })).trim();
}

async function askSecret(cli: Cli): Promise<string> {
  if (!cli.terminal.isTerminal) throw usageError('the client secret is missing: set ZOHO_CLIENT_SECRET');
  const { password } = await cli.terminal.prompts();
  return (await password({ message: 'Client secret:' })).trim();
}
