import { loadSql } from '@libs/pg';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type HealingActionView, ListHealingActionsQuery } from './healing.queries';

const listActions = loadSql(__dirname, '../sql/list-actions.sql');

@QueryHandler(ListHealingActionsQuery)
export class ListHealingActionsHandler implements IQueryHandler<ListHealingActionsQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter: { check, outcome, subject, before, limit } }: ListHealingActionsQuery): Promise<readonly HealingActionView[]> {
    const parameters = [check ?? null, outcome ?? null, subject ?? null, before?.createdAt ?? null, before?.id ?? null, limit];
    return this.database.query<HealingActionView>(listActions, parameters);
  }
}
