import { Clock } from '@libs/resilience';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AppConfig } from '@tds/platform/config';
import { ProblemCatalogue } from '@tds/platform/http';
import { MetricSampler } from '@tds/platform/metrics';
import { QueueModule } from '@tds/queue';
import { SyncModule } from '@tds/sync';
import { ReceiveWebhookHandler } from './commands/receive-webhook.handler';
import { ReplayWebhookHandler } from './commands/replay-webhook.handler';
import { webhookEntities } from './entities';
import { InboxController } from './inbox.controller';
import { InboxWriter } from './inbox/inbox-writer';
import { GetInboxEventHandler, ListInboxHandler } from './queries/inbox.handlers';
import { WebhooksOfRecordHandler } from './queries/webhooks-of-record.handler';
import { WebhookStatsHandler } from './queries/webhook-stats.handler';
import { LastWebhookHandler } from './queries/last-webhook.handler';
import { WebhookDoorHandler } from './queries/webhook-door.handler';
import { WebhookWindowHandler } from './queries/webhook-window.handler';
import { RejectionLog } from './signature/rejection-log';
import { WebhookSecrets } from './signature/webhook-secrets';
import { DirectRoute } from './spool/direct-route';
import { InboxIntake } from './spool/inbox-intake';
import { Spool } from './spool/spool';
import { SpoolDrainer } from './spool/spool-drainer';
import { SpoolReader } from './spool/spool-reader';
import { SpoolHealth } from './spool/spool.health';
import { SpoolStatusHandler } from './queries/spool-status.handler';
import { DrainSpoolHandler } from './commands/drain-spool.handler';
import { HealthRegistry } from '@tds/platform/health';
import { WebhooksController } from './webhooks.controller';
import { webhookProblems } from './webhooks.errors';
import { SpoolSamples } from './webhooks.metrics';

/** Receives webhooks: signature, inbox, job. What they say is applied elsewhere. */
@Module({
  imports: [TypeOrmModule.forFeature(webhookEntities), QueueModule, SyncModule],
  controllers: [WebhooksController, InboxController],
  providers: [
    InboxWriter,
    DirectRoute,
    InboxIntake,
    { provide: Spool, inject: [AppConfig, Clock], useFactory: (config: AppConfig, clock: Clock) => new Spool(config, clock) },
    SpoolDrainer,
    SpoolReader,
    SpoolHealth,
    SpoolSamples,
    SpoolStatusHandler,
    DrainSpoolHandler,
    RejectionLog,
    WebhookSecrets,
    ReceiveWebhookHandler,
    ReplayWebhookHandler,
    ListInboxHandler,
    GetInboxEventHandler,
    WebhookStatsHandler,
    WebhooksOfRecordHandler,
    WebhookWindowHandler,
    WebhookDoorHandler,
    LastWebhookHandler,
  ],
})
export class WebhooksModule {
  constructor(problems: ProblemCatalogue, health: HealthRegistry, spool: SpoolHealth, sampler: MetricSampler, samples: SpoolSamples) {
    health.add(spool);
    sampler.add(samples);
    problems.add(webhookProblems);
  }
}
