import { EventsHandler, type IEventHandler } from '@nestjs/cqrs';
import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { QueueOperated } from '@tds/queue';
import { WebhookReplayed } from '@tds/webhooks';

/** Puts what people did to the queue and the inbox into the audit trail. */
@EventsHandler(QueueOperated, WebhookReplayed)
export class OperatorActionRecorder implements IEventHandler<QueueOperated | WebhookReplayed> {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionRecorder,
  ) {}

  handle({ action, actor, correlationId, subject, details }: QueueOperated | WebhookReplayed): Promise<void> {
    return this.actions.record(this.database, { action, actor, origin: 'api', correlationId, details, ...subject });
  }
}
