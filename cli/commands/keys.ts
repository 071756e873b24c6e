import { answerOf, pageOf } from '@libs/api-client';
import { type Command, Option } from 'commander';
import type { ApiKey, MadeApiKey } from '../api-types';
import type { Cli } from '../cli';
import { HEADING } from '../headings';
import { given, integer } from '../options';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { relativeTime } from '../terminal/words';

const PAGE_SIZE = 200;
const MS_PER_DAY = 86_400_000;

/** `tds keys`. */
export function addKeyCommands(program: Command, cli: Cli): void {
  const keys = program.command('keys').helpGroup(HEADING.administer).description('API keys');
  keys
    .command('list', { isDefault: true })
    .description('those that work')
    .option('--all', 'ended ones too')
    .action(async ({ all }: { all?: boolean }) => {
      const { rows } = await pageOf((await cli.client()).GET('/api/tds/keys', { params: { query: given({ limit: PAGE_SIZE, all }) } }));
      cli.show(rows, () => keysTable(cli.terminal, rows));
    });
  keys
    .command('create <name>')
    .description('make one; it is shown once')
    .addOption(new Option('-r, --role <role>', 'what it may do').choices(['viewer', 'operator', 'admin']).default('viewer'))
    .option('--days <days>', 'how long it works', integer(1, 3650))
    .action(async (name: string, { role, days }: { role: ApiKey['role']; days?: number }) => {
      const expires_at = days === undefined ? undefined : new Date(cli.terminal.now().getTime() + days * MS_PER_DAY).toISOString();
      const made = await answerOf((await cli.client()).POST('/api/tds/keys', { body: { name, role, ...given({ expires_at }) } }));
      cli.show(made, () => madeText(cli.terminal, made));
    });
  keys
    .command('rotate <id>')
    .description('make one in place of another, which works on for a while')
    .option('--overlap <hours>', 'how long the old one works on', integer(0, 720))
    .action(async (id: string, { overlap }: { overlap?: number }) => {
      const call = (await cli.client()).POST('/api/tds/keys/{id}/rotate', {
        params: { path: { id } },
        body: given({ overlap_hours: overlap }),
      });
      const made = await answerOf(call);
      cli.show(made, () => madeText(cli.terminal, made));
    });
  keys
    .command('revoke <id>')
    .description('end one now')
    .action(async (id: string) => {
      await (await cli.client()).DELETE('/api/tds/keys/{id}', { params: { path: { id } } });
      cli.show({ id, revoked: true }, () => `The key ${id} works no more.\n`);
    });
}

function madeText({ colours }: Terminal, { key, name, role }: MadeApiKey): string {
  return `${colours.green('✓')} Key ${colours.bold(name)} (${role}), shown once:\n\n${key}\n`;
}

function keysTable(terminal: Terminal, keys: readonly ApiKey[]): string {
  const now = terminal.now();
  return table(
    terminal,
    [
      { title: 'ID', of: (row) => row.id },
      { title: 'NAME', of: (row) => row.name, flexible: true },
      { title: 'ROLE', of: (row) => row.role },
      { title: 'BEGINS', of: (row) => row.prefix },
      { title: 'USED', of: (row) => relativeTime(row.last_used_at, now), align: 'right' },
      { title: 'ENDS', of: (row) => (row.revoked_at ? 'revoked' : relativeTime(row.expires_at, now)), align: 'right' },
    ],
    keys,
  );
}
