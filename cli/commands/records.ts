import { answerOf, type TdsClient } from '@libs/api-client';
import type { Command } from 'commander';
import type { AuditEntry, Change, FoundRecord, TimelineStep } from '../api-types';
import { CliError } from '../cli-error';
import type { Cli } from '../cli';
import { EXIT } from '../exit-codes';
import { HEADING } from '../headings';
import { given, limitOption } from '../options';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { relativeTime } from '../terminal/words';

/** How long one request waits for the next change. */
const FOLLOW_SECONDS = 5;

/** `tds search`, `tds timeline`, `tds audit` and `tds changes`. */
export function addRecordCommands(program: Command, cli: Cli): void {
  program
    .command('search <text>')
    .helpGroup(HEADING.data)
    .description('records by id, name, SKU, number, e-mail or telephone; exit code 5 when there is none')
    .option('-e, --entity <type>', 'of one entity type')
    .addOption(limitOption(20))
    .action(async (q: string, { entity, limit }: { entity?: string; limit: number }) => {
      const found = await answerOf((await cli.client()).GET('/api/tds/search', { params: { query: { q, limit, ...given({ entity }) } } }));
      if (found.length === 0) throw new CliError(`no record has “${q}”`, EXIT.notFound);
      cli.show(found, () => foundTable(cli.terminal, found));
    });
  program
    .command('timeline <entity> <id>')
    .helpGroup(HEADING.data)
    .description('every step that touched a record, newest first')
    .addOption(limitOption(30))
    .action(async (type: string, zohoId: string, { limit }: { limit: number }) => {
      const call = (await cli.client()).GET('/api/tds/entities/{type}/{zohoId}/timeline', {
        params: { path: { type, zohoId }, query: { limit } },
      });
      const steps = await answerOf(call);
      cli.show(steps, () => timelineTable(cli.terminal, steps));
    });
  addAudit(program, cli);
  addChanges(program, cli);
}

function foundTable(terminal: Terminal, found: readonly FoundRecord[]): string {
  const drawn = table(
    terminal,
    [
      { title: 'ENTITY', of: (row) => row.entity_type },
      { title: 'ZOHO ID', of: (row) => row.zoho_id },
      { title: 'FOUND BY', of: (row) => `${row.matched_by} ${row.matched_value}` },
      { title: 'CHANGED', of: (row) => (row.deleted ? 'deleted' : relativeTime(row.source_modified_at, terminal.now())), align: 'right' },
      { title: 'TITLE', of: (row) => row.title ?? '-', flexible: true },
    ],
    found,
  );
  return `${drawn}\n${terminal.colours.cyan('→')} tds timeline ${found[0]!.entity_type} ${found[0]!.zoho_id}\n`;
}

function timelineTable(terminal: Terminal, steps: readonly TimelineStep[]): string {
  if (steps.length === 0) return 'Nothing is known of it.\n';
  return table(
    terminal,
    [
      { title: 'WHEN', of: (row) => relativeTime(row.at, terminal.now()), align: 'right' },
      { title: 'STEP', of: (row) => row.kind.replaceAll('_', ' ') },
      { title: 'TOOK', of: (row) => (row.latency_ms === null ? '-' : `${row.latency_ms} ms`), align: 'right' },
      { title: 'WHAT', of: (row) => row.summary, flexible: true },
    ],
    steps,
  );
}

interface AuditOptions {
  readonly limit: number;
  readonly entity?: string;
  readonly id?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly correlation?: string;
}

function addAudit(program: Command, cli: Cli): void {
  program
    .command('audit')
    .helpGroup(HEADING.administer)
    .description('who or what changed what, newest first')
    .addOption(limitOption(20))
    .option('-e, --entity <type>', 'of one entity type')
    .option('--id <id>', 'of one record, by its Zoho id')
    .option('--actor <name>', 'by one actor')
    .option('--action <action>', 'one kind of action')
    .option('--correlation <id>', 'of one request')
    .action(async ({ limit, entity, id, actor, action, correlation }: AuditOptions) => {
      const query = given({ limit, entity_type: entity, source_entity_id: id, actor, action, correlation_id: correlation });
      const entries = await answerOf((await cli.client()).GET('/api/tds/audit', { params: { query } }));
      cli.show(entries, () => auditTable(cli.terminal, entries));
    });
}

function auditTable(terminal: Terminal, entries: readonly AuditEntry[]): string {
  if (entries.length === 0) return 'No entries.\n';
  return table(
    terminal,
    [
      { title: 'WHEN', of: (row) => relativeTime(row.occurred_at, terminal.now()), align: 'right' },
      { title: 'ACTION', of: (row) => row.action, flexible: true },
      { title: 'RECORD', of: (row) => [row.entity_type, row.source_entity_id].filter(Boolean).join(' ') || '-' },
      { title: 'BY', of: (row) => (row.actor === 'system' ? row.origin : row.actor), flexible: true },
      { title: 'FIELDS', of: (row) => row.changed_fields?.join(', ') || '-', flexible: true, optional: true },
    ],
    entries,
  );
}

interface ChangesOptions {
  readonly limit: number;
  readonly entity?: string;
  readonly after?: string;
  readonly follow?: boolean;
}

function addChanges(program: Command, cli: Cli): void {
  program
    .command('changes')
    .helpGroup(HEADING.data)
    .description('the change feed from its beginning, or after a cursor')
    .addOption(limitOption(20))
    .option('-e, --entity <type>', 'of one entity type')
    .option('--after <cursor>', 'go on after this cursor')
    .option('-f, --follow', 'begin now and wait for more, until Ctrl-C; with --json a line each')
    .action((options: ChangesOptions) => (options.follow ? followChanges(cli, options) : listChanges(cli, options)));
}

async function listChanges(cli: Cli, options: ChangesOptions): Promise<void> {
  const changes = await readChanges(await cli.client(), options, 0);
  cli.show(changes, () =>
    changes.length === 0
      ? 'No changes.\n'
      : changes.map((change) => changeLine(cli.terminal, change)).join('') + `\nNext: --after ${changes.at(-1)!.cursor}\n`,
  );
}

async function followChanges(cli: Cli, options: ChangesOptions): Promise<void> {
  const { terminal } = cli;
  const client = await cli.client();
  let after = options.after ?? (await answerOf(client.GET('/api/tds/changes/position'))).cursor;
  while (!terminal.interrupted.aborted) {
    const changes = await readChanges(client, { ...options, after }, FOLLOW_SECONDS, terminal.interrupted).catch((error: unknown) => {
      if (terminal.interrupted.aborted) return [];
      throw error;
    });
    for (const change of changes) terminal.out(cli.isJson ? `${JSON.stringify(change)}\n` : changeLine(terminal, change));
    after = changes.at(-1)?.cursor ?? after;
  }
}

async function readChanges(
  client: TdsClient,
  { limit, entity, after }: ChangesOptions,
  waitSeconds: number,
  signal?: AbortSignal,
): Promise<Change[]> {
  const query = given({ limit, entity, after, wait_seconds: waitSeconds || undefined });
  return answerOf(client.GET('/api/tds/changes', { params: { query: query as never }, ...(signal ? { signal } : {}) }));
}

function changeLine({ colours }: Terminal, { event_type, occurred_at, data }: Change): string {
  const verb = event_type.split('.').at(-1)!;
  const colour = verb === 'create' ? colours.green : verb === 'delete' ? colours.red : colours.cyan;
  const fields = verb === 'update' ? `  ${data.changed_fields.join(', ')}` : '';
  return `${colours.dim(occurred_at.slice(11, 19))}  ${colour(verb.padEnd(6))}  ${data.entity_type} ${data.source_entity_id}${fields}\n`;
}
