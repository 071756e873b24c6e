import type { Tx } from '@libs/pg';
import { CommandHandler, type ICommandHandler, type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { ruleNamed } from '../catalogue/rule-catalogue';
import { SilenceInvalidError, SilenceNotFoundError, SilenceOverError } from './silence.errors';
import {
  ChangeSilenceCommand,
  CreateSilenceCommand,
  EndSilenceCommand,
  GetSilenceQuery,
  ListSilencesQuery,
  type Silence,
} from './silence.messages';

const COLUMNS = `id, rule, dedupe_key as "dedupeKey", reason, starts_at as "startsAt", ends_at as "endsAt", created_at as "createdAt",
  created_by as "createdBy", starts_at <= now() and ends_at > now() as "isActive"`;

@QueryHandler(ListSilencesQuery)
export class ListSilencesHandler implements IQueryHandler<ListSilencesQuery> {
  constructor(private readonly database: Database) {}

  execute({ limit, beforeId, isAll }: ListSilencesQuery): Promise<readonly Silence[]> {
    return this.database.query<Silence>(
      `select ${COLUMNS} from tds_alert_silences where ($2::bigint is null or id < $2) and ($3 or ends_at > now()) order by id desc limit $1`,
      [limit, beforeId, isAll],
    );
  }
}

@QueryHandler(GetSilenceQuery)
export class GetSilenceHandler implements IQueryHandler<GetSilenceQuery> {
  constructor(private readonly database: Database) {}

  async execute({ id }: GetSilenceQuery): Promise<Silence> {
    const [silence] = await this.database.query<Silence>(`select ${COLUMNS} from tds_alert_silences where id = $1`, [id]);
    if (!silence) throw new SilenceNotFoundError(id);
    return silence;
  }
}

@CommandHandler(CreateSilenceCommand)
export class CreateSilenceHandler implements ICommandHandler<CreateSilenceCommand> {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionRecorder,
    private readonly context: Context,
  ) {}

  async execute({ silence: { rule, dedupeKey, reason, startsAt, endsAt }, actor }: CreateSilenceCommand): Promise<string> {
    if (rule !== '*' && !ruleNamed(rule)) throw new SilenceInvalidError(`there is no rule ${rule}`);
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ id: string }>(
        `insert into tds_alert_silences (rule, dedupe_key, reason, starts_at, ends_at, created_by)
         select $1, $2, $3, s.starts_at, $5, $6 from (select coalesce($4::timestamptz, now()) as starts_at) s
          where $5 > s.starts_at and $5 > now() returning id`,
        [rule, dedupeKey, reason, startsAt, endsAt, actor],
      );
      if (!row) throw new SilenceInvalidError('it ends before it begins, or is over already');
      const details = { silence_id: row.id, rule, dedupe_key: dedupeKey, reason, ends_at: endsAt.toISOString() };
      await this.actions.record(tx, {
        action: 'alert.silenced',
        actor,
        origin: 'api',
        correlationId: this.context.correlationId(),
        details,
      });
      return row.id;
    });
  }
}

@CommandHandler(ChangeSilenceCommand)
export class ChangeSilenceHandler implements ICommandHandler<ChangeSilenceCommand> {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionRecorder,
    private readonly context: Context,
  ) {}

  async execute({ id, change: { reason, endsAt }, actor }: ChangeSilenceCommand): Promise<void> {
    await this.database.transaction(async (tx) => {
      const before = await lockLasting(tx, id);
      const changed = await tx.execute(
        `update tds_alert_silences set reason = coalesce($2, reason), ends_at = coalesce($3, ends_at)
          where id = $1 and coalesce($3, ends_at) > greatest(now(), starts_at)`,
        [id, reason ?? null, endsAt ?? null],
      );
      if (changed === 0) throw new SilenceInvalidError('it would end before it begins, or be over already; delete it to end it now');
      const details = {
        silence_id: id,
        ...before,
        reason_after: reason ?? before.reason,
        ends_at_after: (endsAt ?? before.ends_at).toISOString(),
      };
      await this.actions.record(tx, {
        action: 'alert.silence_changed',
        actor,
        origin: 'api',
        correlationId: this.context.correlationId(),
        details,
      });
    });
  }
}

@CommandHandler(EndSilenceCommand)
export class EndSilenceHandler implements ICommandHandler<EndSilenceCommand> {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionRecorder,
    private readonly context: Context,
  ) {}

  async execute({ id, actor }: EndSilenceCommand): Promise<void> {
    await this.database.transaction(async (tx) => {
      const before = await lockLasting(tx, id);
      await tx.execute('update tds_alert_silences set ends_at = now(), starts_at = least(starts_at, now()) where id = $1', [id]);
      const details = { silence_id: id, ...before };
      await this.actions.record(tx, {
        action: 'alert.silence_ended',
        actor,
        origin: 'api',
        correlationId: this.context.correlationId(),
        details,
      });
    });
  }
}

async function lockLasting(tx: Tx, id: string): Promise<{ readonly rule: string; readonly reason: string; readonly ends_at: Date }> {
  const sql = 'select rule, reason, ends_at, ends_at <= now() as "isOver" from tds_alert_silences where id = $1 for update';
  const [row] = await tx.query<{ rule: string; reason: string; ends_at: Date; isOver: boolean }>(sql, [id]);
  if (!row) throw new SilenceNotFoundError(id);
  if (row.isOver) throw new SilenceOverError(id);
  return { rule: row.rule, reason: row.reason, ends_at: row.ends_at };
}
