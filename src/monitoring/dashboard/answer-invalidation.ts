import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { EventsHandler, type IEventHandler } from '@nestjs/cqrs';
import { AlertLedger } from '@tds/platform/alerts';
import { AnswerCache } from '@tds/platform/cache';
import { DeadLetterAdded, DeadLettersClosed } from '@tds/queue';
import { EntityChangedEvent, SyncCompletedEvent, SyncFailedEvent, SyncStartedEvent } from '@tds/sync';
import type { FastifyInstance } from 'fastify';

/** On a busy day changes come by the thousand a second; answers are dropped once a second for all of them. */
const DROP_INTERVAL_MS = 1_000;

/** Every tag of the dashboard's reads. */
export const DASHBOARD_TAGS = ['dashboard', 'runs', 'alerts', 'entities', 'dead-letters'] as const;

type DashboardTag = (typeof DASHBOARD_TAGS)[number];
type WatchedEvent = EntityChangedEvent | SyncStartedEvent | SyncCompletedEvent | SyncFailedEvent | DeadLetterAdded | DeadLettersClosed;

/** Drops kept answers when what they tell of changes: by events, and by what people do over the API, who look at once. */
@Injectable()
@EventsHandler(EntityChangedEvent, SyncStartedEvent, SyncCompletedEvent, SyncFailedEvent, DeadLetterAdded, DeadLettersClosed)
export class AnswerInvalidation implements IEventHandler<WatchedEvent>, OnModuleInit {
  private readonly waiting = new Set<DashboardTag>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly cache: AnswerCache,
    private readonly alerts: AlertLedger,
    private readonly host: HttpAdapterHost,
  ) {}

  onModuleInit(): void {
    this.alerts.onChange(() => this.dropSoon('alerts', 'dashboard'));
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    fastify?.addHook?.('onSend', async (request, reply) => {
      // Webhooks are quiet: what comes of them are events.
      const isAction = request.method !== 'GET' && request.method !== 'HEAD' && request.isQuiet !== true && reply.statusCode < 400;
      if (isAction) await this.cache.drop(...DASHBOARD_TAGS);
    });
  }

  handle(event: WatchedEvent): void {
    if (event instanceof EntityChangedEvent) this.dropSoon('dashboard', 'entities', 'dead-letters');
    else if (event instanceof DeadLetterAdded || event instanceof DeadLettersClosed) {
      this.dropSoon('dashboard', 'dead-letters', 'entities');
    } else this.dropSoon('dashboard', 'runs', 'entities');
  }

  /** At once, then at most once a second. */
  private dropSoon(...tags: readonly DashboardTag[]): void {
    for (const tag of tags) this.waiting.add(tag);
    if (this.timer !== undefined) return;
    this.flush();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (this.waiting.size > 0) this.dropSoon();
    }, DROP_INTERVAL_MS).unref();
  }

  private flush(): void {
    const tags = [...this.waiting];
    this.waiting.clear();
    void this.cache.drop(...tags);
  }
}
