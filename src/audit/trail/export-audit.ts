import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type AuditEntry, type AuditFilter, type AuditPosition, SearchAuditQuery } from './search-audit.query';

/** Entries of one read. Between two reads nothing is held, neither in the database nor here. */
const BATCH = 1_000;

/** The whole trail, or what a filter leaves of it, newest first, as fast as it is taken. */
@Injectable()
export class AuditExport {
  constructor(private readonly queries: QueryBus) {}

  async *entries(filter: AuditFilter, after: AuditPosition | undefined, signal: AbortSignal): AsyncGenerator<readonly AuditEntry[]> {
    for (let place = after; !signal.aborted;) {
      const batch = await this.queries.execute(new SearchAuditQuery(filter, BATCH, place));
      if (batch.length > 0) yield batch;
      if (batch.length < BATCH) return;
      const last = batch.at(-1)!;
      place = { occurredAt: last.occurredAtExact, id: last.id };
    }
  }
}
