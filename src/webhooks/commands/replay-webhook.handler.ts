import { loadSql } from '@libs/pg';
import { CommandHandler, type ICommandHandler, QueryBus } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { JobQueue, type NewJob } from '@tds/queue';
import { type RecognisedChange, SourceRegistry } from '@tds/sync';
import { bodyBytes, jobOf } from '../inbox/inbox-entry';
import { GetInboxEventQuery, type InboxEventDetail } from '../queries/inbox.queries';
import { namedByPath } from '../webhook-routes';
import { EventNotReplayableError } from '../webhooks.errors';
import { type ReplayMode, ReplayWebhookCommand, type ReplayWebhookResult } from './replay-webhook.command';

const reopenEvent = loadSql(__dirname, '../sql/reopen-inbox-event.sql');

/** Somebody waits for it: before the webhooks of the day. */
const REPLAY_PRIORITY = 7;

@CommandHandler(ReplayWebhookCommand)
export class ReplayWebhookHandler implements ICommandHandler<ReplayWebhookCommand> {
  constructor(
    private readonly database: Database,
    private readonly queries: QueryBus,
    private readonly sources: SourceRegistry,
    private readonly jobs: JobQueue,
    private readonly actions: ActionRecorder,
    private readonly context: Context,
  ) {}

  async execute({ eventId, mode, actor }: ReplayWebhookCommand): Promise<ReplayWebhookResult> {
    const event = await this.queries.execute(new GetInboxEventQuery(eventId));
    const change = this.readAgain(event);
    const { organizationId, entityType, sourceEntityId } = change;
    const job = this.jobFor(event, change, mode);
    return this.database.transaction(async (tx) => {
      await tx.execute(reopenEvent, [eventId, organizationId, entityType, sourceEntityId, change.operation]);
      const [enqueued] = await this.jobs.enqueue(tx, [job]);
      const { id: jobId, merged: isMerged } = enqueued!;
      const details = { event_id: eventId, job_id: jobId, mode };
      const { correlationId } = job;
      const what = { action: 'webhook.replayed', actor, origin: 'api', entityType, sourceEntityId, correlationId, details };
      await this.actions.record(tx, what);
      return { eventId, jobId, isMerged, entityType, sourceEntityId, operation: job.operation };
    });
  }

  /** What the body says by today's definitions. A body nobody vouched for is not read. */
  private readAgain(event: InboxEventDetail): RecognisedChange {
    if (event.status === 'rejected') throw new EventNotReplayableError(event.id, 'its signature was refused');
    const recognition = this.sources.connector(event.source).recognise({
      body: bodyBytes(event),
      contentType: event.contentType ?? '',
      ...namedByPath(event.path ?? ''),
    });
    if (recognition.kind === 'change') return recognition.change;
    throw new EventNotReplayableError(event.id, recognition.kind === 'ping' ? 'it was a test' : recognition.reason);
  }

  private jobFor(event: InboxEventDetail, change: RecognisedChange, mode: ReplayMode): NewJob {
    const { organizationId, entityType, sourceEntityId } = change;
    const { operation, payload, payloadHash } =
      mode === 'original' ? jobOf(change) : ({ operation: 'fetch', payload: null, payloadHash: null } as const);
    return {
      source: event.source,
      organizationId,
      entityType,
      sourceEntityId,
      operation,
      payload,
      payloadHash,
      sourceModifiedAt: operation === 'delete' ? event.receivedAt : change.sourceModifiedAt,
      origin: 'replay',
      priority: REPLAY_PRIORITY,
      inboxIds: [event.id],
      correlationId: this.context.correlationId() ?? event.correlationId,
    };
  }
}
