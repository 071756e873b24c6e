import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClockModule } from '@tds/platform/clock';
import { ProblemCatalogue } from '@tds/platform/http';
import { alertingProblems } from './alerts.problems';
import { AlertChannels } from './channels/alert-channels';
import { OutgoingHttp } from './channels/outgoing-http';
import { AlertDeliveryEntity } from './entities/alert-delivery.entity';
import { AlertSilenceEntity } from './entities/alert-silence.entity';
import { AlertRounds } from './evaluation/alert-rounds';
import { EvaluationStore } from './evaluation/evaluation-store';
import { RuleEvaluation } from './evaluation/rule-evaluation';
import { Heartbeat } from './heartbeat/heartbeat';
import { AlertOperationsController } from './http/alert-operations.controller';
import { ListChannelsHandler, ListRulesHandler, TestChannelHandler } from './http/alert-operations.handlers';
import { Runbooks } from './http/runbooks';
import { Announcer } from './notices/announcer';
import { DeliveryDispatcher } from './notices/delivery-dispatcher';
import { DeliveryOutbox } from './notices/delivery-outbox';
import { AgreementRule } from './rules/agreement.rule';
import { ALERT_RULES, type AlertRule } from './rules/alert-rule';
import { BreakerOpenRule } from './rules/breaker-open.rule';
import { DeadLetterGrowthRule } from './rules/dead-letter-growth.rule';
import { FailureRateRule } from './rules/failure-rate.rule';
import { MemoryRule } from './rules/memory.rule';
import { QueueBackupRule } from './rules/queue-backup.rule';
import { SpoolDiskRule } from './rules/spool-disk.rule';
import { StaleProcessingRule } from './rules/stale-processing.rule';
import { UndeliveredRule } from './rules/undelivered.rule';
import { WebhookSilenceRule } from './rules/webhook-silence.rule';
import { WorkerSilentRule } from './rules/worker-silent.rule';
import {
  ChangeSilenceHandler,
  CreateSilenceHandler,
  EndSilenceHandler,
  GetSilenceHandler,
  ListSilencesHandler,
} from './silences/silence.handlers';
import { SilencesController } from './silences/silences.controller';

const rules = [
  FailureRateRule,
  QueueBackupRule,
  StaleProcessingRule,
  DeadLetterGrowthRule,
  WorkerSilentRule,
  BreakerOpenRule,
  WebhookSilenceRule,
  AgreementRule,
  MemoryRule,
  SpoolDiskRule,
  UndeliveredRule,
];

/** Looks for trouble by rules, and tells people of it, whoever noticed. */
@Module({
  imports: [ClockModule, TypeOrmModule.forFeature([AlertDeliveryEntity, AlertSilenceEntity])],
  controllers: [SilencesController, AlertOperationsController],
  providers: [
    ...rules,
    { provide: ALERT_RULES, inject: rules, useFactory: (...all: AlertRule[]) => all },
    OutgoingHttp,
    AlertChannels,
    EvaluationStore,
    RuleEvaluation,
    Announcer,
    DeliveryOutbox,
    DeliveryDispatcher,
    Heartbeat,
    AlertRounds,
    Runbooks,
    ListChannelsHandler,
    ListRulesHandler,
    TestChannelHandler,
    ListSilencesHandler,
    GetSilenceHandler,
    CreateSilenceHandler,
    ChangeSilenceHandler,
    EndSilenceHandler,
  ],
})
export class AlertingModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(alertingProblems);
  }
}
