import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { ProblemDetails } from '../problem/problem';
import { httpProblems, type HttpProblemCode } from '../problem/http-problems';
import { ProblemDetailsDto } from './problem-details.dto';

/** Statuses an operation can be documented with, and the problem that shows each. */
const EXAMPLES = {
  400: { code: 'request.invalid', detail: 'limit is not valid' },
  401: { code: 'auth.required', detail: 'send an API key as Authorization: Bearer <key> or as X-API-Key' },
  403: { code: 'auth.forbidden', detail: 'this needs the role operator; the key has viewer' },
  404: { code: 'request.not_found', detail: 'there is no record with this id' },
  409: { code: 'request.conflict', detail: 'the run has ended already' },
  408: { code: 'request.timeout', detail: 'it did not happen in time' },
  410: { code: 'request.gone', detail: 'the cursor is older than what is kept' },
  413: { code: 'request.too_large', detail: 'the body is larger than 1 MiB' },
  415: { code: 'request.unsupported_type', detail: 'send application/json' },
  422: { code: 'request.unprocessable', detail: 'this cannot be done as asked' },
  429: { code: 'request.throttled', detail: 'too many requests; try again later' },
  503: { code: 'database.unavailable', detail: undefined },
} as const satisfies Record<number, { readonly code: HttpProblemCode; readonly detail: string | undefined }>;

export type DocumentedProblemStatus = keyof typeof EXAMPLES;

/** Documents which problems an operation answers with: `@ApiProblems(400, 401, 404)`, each with an example. */
export function ApiProblems(...statuses: readonly DocumentedProblemStatus[]): MethodDecorator & ClassDecorator {
  return applyDecorators(ApiExtraModels(ProblemDetailsDto), ...statuses.map(problemResponse));
}

function problemResponse(status: DocumentedProblemStatus): MethodDecorator & ClassDecorator {
  const example = exampleOf(status);
  return ApiResponse({
    status,
    description: example.title,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDetailsDto) }, example } },
  });
}

function exampleOf(status: DocumentedProblemStatus): ProblemDetails {
  const { code, detail } = EXAMPLES[status];
  return {
    type: `urn:tds:problem:${code}`,
    title: httpProblems[code].title,
    status,
    ...(detail === undefined ? {} : { detail }),
    code,
    correlation_id: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34',
  };
}
