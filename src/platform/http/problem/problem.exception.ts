import { HttpException } from '@nestjs/common';
import { httpProblems, type HttpProblemCode } from './http-problems';
import type { FieldProblem } from './problem';

/** What else an answer says. */
export interface ProblemOptions {
  readonly errors?: readonly FieldProblem[];
  /** Further response headers, such as `WWW-Authenticate`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** An error of the HTTP layer itself: guards, pipes and parsers throw it. Features throw typed errors, which know no HTTP. */
export class ProblemException extends HttpException {
  readonly errors: readonly FieldProblem[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: HttpProblemCode,
    readonly detail: string,
    options: ProblemOptions = {},
  ) {
    super(detail, httpProblems[code].status, { cause: options.cause });
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }
}
