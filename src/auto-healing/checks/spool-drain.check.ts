import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { CircuitBreakers } from '@tds/platform/breakers';
import { DrainSpoolCommand, SpoolStatusQuery } from '@tds/webhooks';
import type { Finding, HealingCheck, Outcome } from '../healing-check';

/** With the database back, processes drain their spools within seconds, and those of dead processes within half a minute. */
const SHOULD_BE_DRAINED_MS = 60_000;

/** Webhooks that still lie on disk though the database has been back for a while. Sees the folder of this process. */
@Injectable()
export class SpoolDrainCheck implements HealingCheck {
  readonly name = 'spool_drain';
  readonly description = 'Brings webhooks that were taken without the database into it, should they have been left behind';

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly breakers: CircuitBreakers,
    private readonly clock: Clock,
  ) {}

  async detect(): Promise<readonly Finding[]> {
    if (this.breakers.database.answersForMs() < SHOULD_BE_DRAINED_MS) return [];
    const { entries, bytes, oldestAt } = await this.queries.execute(new SpoolStatusQuery());
    if (entries === 0 || oldestAt === null || this.clock.now().getTime() - oldestAt.getTime() < SHOULD_BE_DRAINED_MS) return [];
    const summary = `${entries} webhooks have been in the spool since ${oldestAt.toISOString()}`;
    return [{ subject: 'spool', summary, before: { entries, bytes, oldest_at: oldestAt } }];
  }

  async act(): Promise<readonly Outcome[]> {
    const { drained } = await this.commands.execute(new DrainSpoolCommand());
    const effect = `${drained} webhooks came into the database`;
    return [{ subject: 'spool', action: 'spool.drained', effect, status: drained > 0 ? 'done' : 'nothing', after: { drained } }];
  }
}
