import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { ProblemCatalogue } from './problem/problem-catalogue';
import { ProblemResponder } from './problem/problem-responder';
import { ProblemFilter } from './problem/problem.filter';
import { createValidationPipe } from './validation';

/** What every route shares: validation, problem details, and the catalogue features add their error codes to. */
@Global()
@Module({
  providers: [
    ProblemCatalogue,
    ProblemResponder,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: createValidationPipe },
  ],
  exports: [ProblemCatalogue, ProblemResponder],
})
export class HttpModule {}
