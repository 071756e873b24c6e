import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemCatalogue } from '@tds/platform/http';
import { QueueModule } from '@tds/queue';
import { SyncModule } from '@tds/sync';
import { ReceiveWebhookHandler } from './commands/receive-webhook.handler';
import { webhookEntities } from './entities';
import { InboxWriter } from './inbox/inbox-writer';
import { RejectionLog } from './signature/rejection-log';
import { WebhooksController } from './webhooks.controller';
import { webhookProblems } from './webhooks.errors';

/** Receives webhooks: signature, inbox, job. What they say is applied elsewhere. */
@Module({
  imports: [CqrsModule, TypeOrmModule.forFeature(webhookEntities), QueueModule, SyncModule],
  controllers: [WebhooksController],
  providers: [InboxWriter, RejectionLog, ReceiveWebhookHandler],
})
export class WebhooksModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(webhookProblems);
  }
}
