import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemCatalogue } from '@tds/platform/http';
import { QueueModule } from '@tds/queue';
import { SyncModule } from '@tds/sync';
import { ReceiveWebhookHandler } from './commands/receive-webhook.handler';
import { ReplayWebhookHandler } from './commands/replay-webhook.handler';
import { webhookEntities } from './entities';
import { InboxController } from './inbox.controller';
import { InboxWriter } from './inbox/inbox-writer';
import { GetInboxEventHandler, ListInboxHandler } from './queries/inbox.handlers';
import { WebhookStatsHandler } from './queries/webhook-stats.handler';
import { WebhookWindowHandler } from './queries/webhook-window.handler';
import { RejectionLog } from './signature/rejection-log';
import { WebhookSecrets } from './signature/webhook-secrets';
import { WebhooksController } from './webhooks.controller';
import { webhookProblems } from './webhooks.errors';

/** Receives webhooks: signature, inbox, job. What they say is applied elsewhere. */
@Module({
  imports: [TypeOrmModule.forFeature(webhookEntities), QueueModule, SyncModule],
  controllers: [WebhooksController, InboxController],
  providers: [
    InboxWriter,
    RejectionLog,
    WebhookSecrets,
    ReceiveWebhookHandler,
    ReplayWebhookHandler,
    ListInboxHandler,
    GetInboxEventHandler,
    WebhookStatsHandler,
    WebhookWindowHandler,
  ],
})
export class WebhooksModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(webhookProblems);
  }
}
