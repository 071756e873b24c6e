import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProblemCatalogue } from '@tds/platform/http';
import { Sweeper } from './checks/sweeper';
import { validationEntities } from './entities';
import { IgnoreFindingHandler, ReopenFindingHandler } from './findings/commands/finding.handlers';
import { FindingReader } from './findings/finding-reader';
import { FindingsController } from './findings/http/findings.controller';
import { FindingsOfRecordHandler, ListFindingsHandler } from './findings/queries/finding.handlers';
import { RecordJudgements } from './findings/record-judgements';
import { ReportAnswers } from './report/http/report-answers';
import { ReportController } from './report/http/report.controller';
import { ValidationReports } from './report/validation-report';
import { DailyValidation } from './runs/daily-validation';
import { ValidationRunsController } from './runs/http/validation-runs.controller';
import { ListValidationRunsHandler } from './runs/queries/validation-run.handlers';
import { ValidationRunLedger } from './runs/validation-run-ledger';
import { ValidationRuns } from './runs/validation-runs';
import { ValidationSubjects } from './subjects/validation-subjects';
import { validationProblems } from './validation.problems';

/** What is wrong with the mirrored records: checks, findings and their lives, reports. */
@Module({
  imports: [TypeOrmModule.forFeature(validationEntities)],
  // The report's `:entity` comes last: it would take the other paths for names.
  controllers: [FindingsController, ValidationRunsController, ReportController],
  providers: [
    ValidationSubjects,
    Sweeper,
    RecordJudgements,
    FindingReader,
    ListFindingsHandler,
    FindingsOfRecordHandler,
    IgnoreFindingHandler,
    ReopenFindingHandler,
    ValidationRunLedger,
    ListValidationRunsHandler,
    ValidationRuns,
    DailyValidation,
    ValidationReports,
    ReportAnswers,
  ],
  exports: [ValidationSubjects, RecordJudgements],
})
export class ValidationModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(validationProblems);
  }
}
