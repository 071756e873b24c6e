import { newCorrelationId } from '@libs/observability';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { Schedules } from '@tds/platform/scheduling';
import { ValidationFailedError } from '../validation.errors';
import { ValidationRuns } from './validation-runs';

/** A run over millions of records has long ended by then, ms. */
const LONGEST_RUN_MS = 6 * 60 * 60_000;

/** Looks at the whole mirror once a day. */
@Injectable()
export class DailyValidation implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly config: AppConfig,
    private readonly runs: ValidationRuns,
  ) {}

  onModuleInit(): void {
    this.schedules.register({
      name: 'validation',
      description: 'Checks every mirrored record against its rules and keeps what it finds',
      cron: this.config.schedules.validation,
      catchUp: true,
      run: () => this.run(),
    });
  }

  /** One round. @throws ValidationFailedError */
  async run(): Promise<void> {
    const { id } = await this.runs.begin(null, 'all', { trigger: 'schedule', requestedBy: 'scheduler', correlationId: newCorrelationId() });
    const run = await this.runs.ended(id, LONGEST_RUN_MS);
    if (run.status !== 'completed') throw new ValidationFailedError(id, run.errorSummary ?? 'it did not end');
  }
}
