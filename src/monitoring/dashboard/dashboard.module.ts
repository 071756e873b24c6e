import { Module } from '@nestjs/common';
import { ClockModule } from '@tds/platform/clock';
import { ProblemCatalogue } from '@tds/platform/http';
import { SchedulingModule } from '@tds/platform/scheduling';
import { SystemHealthModule } from '../health';
import {
  AcknowledgeAlertHandler,
  ActiveAlertsHandler,
  AlertsController,
  GetAlertHandler,
  ListAlertsHandler,
  ResolveAlertHandler,
  alertProblems,
} from './alerts';
import { AttentionController } from './attention/attention.controller';
import { AttentionReader } from './attention/attention.reader';
import { AnswerInvalidation } from './answer-invalidation';
import { ActivityReader } from './overview/activity';
import { DashboardController } from './overview/dashboard.controller';
import { DashboardReader } from './overview/dashboard-reader';

/** What the dashboard reads, composed from the features' queries; and alerts, acknowledged and resolved. */
@Module({
  imports: [ClockModule, SchedulingModule, SystemHealthModule],
  controllers: [DashboardController, AlertsController, AttentionController],
  providers: [
    DashboardReader,
    ActivityReader,
    AttentionReader,
    AnswerInvalidation,
    ListAlertsHandler,
    ActiveAlertsHandler,
    GetAlertHandler,
    AcknowledgeAlertHandler,
    ResolveAlertHandler,
  ],
})
export class DashboardModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(alertProblems);
  }
}
