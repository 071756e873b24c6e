import { isContention, isOutage } from '@libs/pg';
import { HttpException } from '@nestjs/common';
import { httpProblems, type HttpProblemCode } from './http-problems';
import type { FieldProblem, ProblemDefinition } from './problem';
import type { ProblemCatalogue } from './problem-catalogue';
import { ProblemException } from './problem.exception';
import { isTypedError, type Disposition, type TypedError } from './typed-error';

/** An answer in the making: what the body and the headers will say. */
export interface Problem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Decides how an error answers. First those that say so themselves, then what we recognise, then a 500 that tells nothing. */
export function toProblem(error: unknown, catalogue: Pick<ProblemCatalogue, 'find'>): Problem {
  if (error instanceof ProblemException) return fromException(error);
  if (isTypedError(error)) return fromTypedError(error, catalogue);
  if (error instanceof HttpException) return fromHttpException(error);
  if (isOutage(error)) return fromCode('database.unavailable');
  if (isContention(error)) return fromCode('database.busy');
  return fromCode('service.internal');
}

function fromException(error: ProblemException): Problem {
  const problem = fromCode(error.code, error.detail);
  return { ...problem, ...(error.errors ? { errors: error.errors } : {}), headers: { ...problem.headers, ...error.headers } };
}

function fromTypedError(error: TypedError, catalogue: Pick<ProblemCatalogue, 'find'>): Problem {
  const definition = catalogue.find(error.code) ?? definitionFor(error.disposition);
  return build(error.code, definition, error.message, error.retryAfterMs);
}

/** For codes no feature has given an answer of its own. */
function definitionFor(disposition: Disposition): ProblemDefinition {
  switch (disposition) {
    case 'retry':
    case 'snooze':
      return httpProblems['service.unavailable'];
    case 'reject':
      return httpProblems['request.unprocessable'];
    case 'park':
      return httpProblems['request.conflict'];
    default:
      return disposition satisfies never;
  }
}

/** Nest's and Fastify's own exceptions: the status decides the code. */
function fromHttpException(error: HttpException): Problem {
  const status = error.getStatus();
  const code = codeForStatus(status);
  return build(code, { ...httpProblems[code], status }, error.message);
}

const CODE_BY_STATUS: Readonly<Record<number, HttpProblemCode>> = {
  400: 'request.malformed',
  401: 'auth.required',
  403: 'auth.forbidden',
  404: 'request.not_found',
  405: 'request.method_not_allowed',
  408: 'request.timeout',
  409: 'request.conflict',
  410: 'request.gone',
  413: 'request.too_large',
  415: 'request.unsupported_type',
  422: 'request.unprocessable',
  429: 'request.throttled',
  503: 'service.unavailable',
};

function codeForStatus(status: number): HttpProblemCode {
  return CODE_BY_STATUS[status] ?? (status >= 500 ? 'service.internal' : 'request.refused');
}

function fromCode(code: HttpProblemCode, detail?: string): Problem {
  return build(code, httpProblems[code], detail);
}

function build(code: string, definition: ProblemDefinition, detail?: string, retryAfterMs?: number): Problem {
  const seconds = retryAfterMs === undefined ? definition.retryAfterSeconds : Math.max(1, Math.ceil(retryAfterMs / 1000));
  const isOurs = definition.status >= 500;
  return {
    code,
    status: definition.status,
    title: definition.title,
    ...(detail === undefined || isOurs ? {} : { detail }),
    headers: seconds === undefined ? {} : { 'retry-after': String(seconds) },
  };
}
