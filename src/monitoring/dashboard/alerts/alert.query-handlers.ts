import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { AlertNotFoundError } from './alert.errors';
import { ActiveAlertsQuery, type AlertView, GetAlertQuery, ListAlertsQuery } from './alert.queries';

const COLUMNS = `id, rule, severity, dedupe_key as "dedupeKey", title, message, details, occurrences, triggered_at as "triggeredAt",
  triggered_at::text as "triggeredAtExact", last_seen_at as "lastSeenAt", acknowledged_at as "acknowledgedAt", acknowledged_by as "acknowledgedBy",
  resolved_at as "resolvedAt", resolved_by as "resolvedBy"`;

const MAX_ACTIVE = 200;

@QueryHandler(ListAlertsQuery)
export class ListAlertsHandler implements IQueryHandler<ListAlertsQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter: { limit, severity, isActive, before } }: ListAlertsQuery): Promise<readonly AlertView[]> {
    return this.database.query<AlertView>(
      `select ${COLUMNS} from tds_alerts
        where ($2::text is null or severity = $2)
          and ($3::boolean is null or (resolved_at is null) = $3)
          and ($4::timestamptz is null or (triggered_at, id) < ($4, $5::bigint))
        order by triggered_at desc, id desc limit $1`,
      [limit, severity ?? null, isActive ?? null, before?.triggeredAt ?? null, before?.id ?? null],
    );
  }
}

@QueryHandler(ActiveAlertsQuery)
export class ActiveAlertsHandler implements IQueryHandler<ActiveAlertsQuery> {
  constructor(private readonly database: Database) {}

  execute(): Promise<readonly AlertView[]> {
    return this.database.query<AlertView>(
      `select ${COLUMNS} from tds_alerts where resolved_at is null
        order by array_position(array['critical', 'error', 'warning', 'info'], severity), triggered_at desc, id desc limit $1`,
      [MAX_ACTIVE],
    );
  }
}

@QueryHandler(GetAlertQuery)
export class GetAlertHandler implements IQueryHandler<GetAlertQuery> {
  constructor(private readonly database: Database) {}

  async execute({ id }: GetAlertQuery): Promise<AlertView> {
    const [alert] = await this.database.query<AlertView>(`select ${COLUMNS} from tds_alerts where id = $1`, [id]);
    if (!alert) throw new AlertNotFoundError(id);
    return alert;
  }
}
