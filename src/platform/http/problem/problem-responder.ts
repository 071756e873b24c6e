import { newCorrelationId } from '@libs/observability';
import { Context, PinoLogger } from '@tds/platform/logging';
import { Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { allowedMethods } from '../allowed-methods';
import { PROBLEM_MEDIA_TYPE, type ProblemDetails } from './problem';
import { ProblemCatalogue } from './problem-catalogue';
import { ProblemException } from './problem.exception';
import { toProblem, type Problem } from './to-problem';

/** Turns whatever was thrown into problem details. The only place that answers errors. */
@Injectable()
export class ProblemResponder {
  constructor(
    private readonly catalogue: ProblemCatalogue,
    private readonly context: Context,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(ProblemResponder.name);
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = toProblem(isUnroutedError(error, request) ? unrouted(request) : error, this.catalogue);
    this.log(error, problem);
    if (reply.sent || reply.raw.headersSent) {
      // A stream is under way; cutting the connection is the only way left to say that it is not complete.
      reply.raw.destroy();
      return;
    }
    void reply
      .code(problem.status)
      .headers(problem.headers)
      .type(PROBLEM_MEDIA_TYPE)
      .send(JSON.stringify(bodyOf(problem, this.context.correlationId() ?? newCorrelationId())));
  }

  private log(error: unknown, { status, code }: Problem): void {
    if (status >= 500) this.logger.error({ err: error, status, code }, 'request failed');
    else this.logger.debug({ err: error, status, code }, 'request refused');
  }
}

/** The not-found of the router itself, as opposed to a feature's "no such record". */
function isUnroutedError(error: unknown, request: FastifyRequest): boolean {
  return error instanceof NotFoundException && request.is404;
}

function unrouted(request: FastifyRequest): ProblemException {
  const allowed = allowedMethods(request.server, request.url);
  if (allowed.length === 0) return new ProblemException('request.not_found', 'no route has this path');
  return new ProblemException('request.method_not_allowed', `this path takes ${allowed.join(', ')}`, {
    headers: { allow: allowed.join(', ') },
  });
}

function bodyOf({ code, title, status, detail, errors }: Problem, correlationId: string): ProblemDetails {
  return {
    type: `urn:tds:problem:${code}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    code,
    correlation_id: correlationId,
    ...(errors ? { errors } : {}),
  };
}
