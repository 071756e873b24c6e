import { parseLosslessJson } from '@libs/lossless-json';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type AuditEntry, type AuditFilter, SearchAuditQuery } from './search-audit.query';

type AuditRow = Omit<AuditEntry, 'before' | 'after' | 'details'> & Record<'before' | 'after' | 'details', string | null>;

const COLUMNS = `id, source, organization_id as "organizationId", entity_type as "entityType", source_entity_id as "sourceEntityId", action,
  before::text, after::text, changed_fields as "changedFields", actor, origin, source_modified_at as "sourceModifiedAt",
  queue_id as "queueId", sync_run_id as "syncRunId", correlation_id as "correlationId", details::text, occurred_at as "occurredAt",
  occurred_at::text as "occurredAtExact"`;

const CONDITIONS: readonly (readonly [keyof AuditFilter, string])[] = [
  ['entityType', 'entity_type ='],
  ['sourceEntityId', 'source_entity_id ='],
  ['actor', 'actor ='],
  ['action', 'action ='],
  ['origin', 'origin ='],
  ['correlationId', 'correlation_id ='],
  ['from', 'occurred_at >='],
  ['to', 'occurred_at <'],
];

@QueryHandler(SearchAuditQuery)
export class SearchAuditHandler implements IQueryHandler<SearchAuditQuery> {
  constructor(private readonly database: Database) {}

  /** Only the conditions asked for, values bound, by text: the planner sees the values and takes the partial index that fits. */
  async execute({ filter, limit, before }: SearchAuditQuery): Promise<readonly AuditEntry[]> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const wanted = CONDITIONS.filter(([name]) => filter[name] !== undefined).map(([name, sql]) => `${sql} ${bind(filter[name])}`);
    if (before) wanted.push(`(occurred_at, id) < (${bind(before.occurredAt)}::timestamptz, ${bind(before.id)}::bigint)`);
    const where = wanted.length > 0 ? `where ${wanted.join(' and ')}` : '';
    const rows = await this.database.query<AuditRow>(
      `select ${COLUMNS} from tds_audit_trail ${where} order by occurred_at desc, id desc limit ${bind(limit)}`,
      parameters,
    );
    return rows.map(toEntry);
  }
}

/** Amounts in `before` and `after` keep every digit. */
function toEntry({ before, after, details, ...row }: AuditRow): AuditEntry {
  const parsed = (text: string | null) => (text === null ? null : parseLosslessJson(text));
  return { ...row, before: parsed(before), after: parsed(after), details: parsed(details) };
}
