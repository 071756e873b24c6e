import { Injectable } from '@nestjs/common';
import { FeedTail } from '@tds/audit';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import type { RegisteredEntity } from '../../source/source-registry';
import type { AwaitedRecord, RecordFacts } from './wait-for-record.query';

interface Waiter {
  readonly awaited: AwaitedRecord;
  readonly resolve: (facts: RecordFacts | null) => void;
}

/**
 * Where requests wait for records to be mirrored. They share the tail of the change feed and look together, one statement per entity type
 * whenever something was applied: a hundred who wait cost what one does.
 */
@Injectable()
export class MirrorBarrier {
  private readonly waiters = new Set<Waiter>();
  private isLooking = false;
  private lookAgain = false;

  constructor(
    private readonly database: Database,
    private readonly tail: FeedTail,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(MirrorBarrier.name);
  }

  /** What the mirror holds once it holds what is awaited; null when time runs out, the caller goes, or the process stops. */
  async wait(awaited: AwaitedRecord): Promise<RecordFacts | null> {
    let leave: (() => void) | undefined;
    let timer: NodeJS.Timeout | undefined;
    let waiter: Waiter | undefined;
    try {
      return await new Promise<RecordFacts | null>((resolve, reject) => {
        waiter = { awaited, resolve };
        this.waiters.add(waiter);
        timer = setTimeout(resolve, awaited.timeoutMs, null);
        awaited.signal.addEventListener('abort', () => resolve(null), { once: true });
        this.tail.watch({ onPulse: () => this.look(), onStop: () => resolve(null) }).then((left) => {
          leave = left;
          if (this.waiters.has(waiter!)) this.look();
          else left();
        }, reject);
      });
    } finally {
      clearTimeout(timer);
      this.waiters.delete(waiter!);
      leave?.();
    }
  }

  /** One look at a time; asked meanwhile, once more. */
  private look(): void {
    this.lookAgain = true;
    if (!this.isLooking) void this.lookUntilQuiet();
  }

  private async lookUntilQuiet(): Promise<void> {
    this.isLooking = true;
    while (this.lookAgain) {
      this.lookAgain = false;
      try {
        await this.lookOnce();
      } catch (err) {
        this.logger.warn({ err }, 'looking for awaited records failed; the next change or poll looks again');
      }
    }
    this.isLooking = false;
  }

  private async lookOnce(): Promise<void> {
    const byType = new Map<RegisteredEntity, Waiter[]>();
    for (const waiter of this.waiters) byType.set(waiter.awaited.entity, [...(byType.get(waiter.awaited.entity) ?? []), waiter]);
    for (const [{ definition, connector }, waiters] of byType) {
      const rows = await this.database.query<RecordFacts>(
        `select zoho_id as "zohoId", organization_id as "organizationId", source_modified_at as "sourceModifiedAt",
                source_deleted_at as "sourceDeletedAt", synced_at as "syncedAt", sync_origin as "syncOrigin"
           from ${definition.table} where organization_id = $1 and zoho_id = any ($2)`,
        [connector.organizationId, [...new Set(waiters.map(({ awaited }) => awaited.zohoId))]],
      );
      const facts = new Map(rows.map((row) => [row.zohoId, row]));
      for (const { awaited, resolve } of waiters) {
        const held = facts.get(awaited.zohoId);
        if (held && isThere(held, awaited.modifiedAt)) resolve(held);
      }
    }
  }
}

function isThere({ sourceModifiedAt, sourceDeletedAt }: RecordFacts, wanted: Date | null): boolean {
  return wanted === null || [sourceModifiedAt, sourceDeletedAt].some((at) => at !== null && at >= wanted);
}
