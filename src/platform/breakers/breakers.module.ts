import { Clock } from '@libs/resilience';
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActionRecorder } from '@tds/platform/actions';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { ProblemCatalogue } from '@tds/platform/http';
import { PinoLogger } from '@tds/platform/logging';
import { BreakerChangeEntity } from './breaker-change.entity';
import { breakerProblems } from './breaker.problems';
import { CircuitBreakerEntity } from './circuit-breaker.entity';
import { CircuitBreakers } from './circuit-breakers';
import { BreakersController } from './http/breakers.controller';

/** The named circuit breakers, and the routes to see and change them. Features inject {@link CircuitBreakers} and ask for theirs by name. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([CircuitBreakerEntity, BreakerChangeEntity])],
  controllers: [BreakersController],
  providers: [
    {
      provide: CircuitBreakers,
      inject: [AppConfig, Database, ActionRecorder, Clock, PinoLogger],
      useFactory: ({ circuitBreaker }: AppConfig, database: Database, recorder: ActionRecorder, clock: Clock, log: PinoLogger) => {
        log.setContext(CircuitBreakers.name);
        const { isEnabled: enabled, failureThreshold, resetSeconds } = circuitBreaker;
        return new CircuitBreakers({ database, clock, log, recorder, settings: { enabled, failureThreshold, resetSeconds } });
      },
    },
  ],
  exports: [CircuitBreakers],
})
export class BreakersModule {
  constructor(problems: ProblemCatalogue) {
    problems.add(breakerProblems);
  }
}
