import type { ProblemMap } from './problem';

/** What can go wrong before a feature is asked, and what stands for failures that have no name of their own. */
export type HttpProblemCode =
  | 'request.malformed'
  | 'request.invalid'
  | 'request.too_large'
  | 'request.headers_too_large'
  | 'request.unsupported_type'
  | 'request.not_found'
  | 'request.method_not_allowed'
  | 'request.conflict'
  | 'request.gone'
  | 'request.refused'
  | 'request.unprocessable'
  | 'request.timeout'
  | 'auth.required'
  | 'auth.invalid'
  | 'auth.forbidden'
  | 'auth.session_ended'
  | 'auth.csrf'
  | 'auth.throttled'
  | 'request.throttled'
  | 'database.unavailable'
  | 'database.busy'
  | 'service.unavailable'
  | 'service.internal';

export const httpProblems = {
  'request.malformed': { status: 400, title: 'The request is malformed' },
  'request.invalid': { status: 400, title: 'The request is not valid' },
  'request.too_large': { status: 413, title: 'The request body is too large' },
  'request.headers_too_large': { status: 431, title: 'The request headers are too large' },
  'request.unsupported_type': { status: 415, title: 'The content type is not supported' },
  'request.not_found': { status: 404, title: 'There is nothing here' },
  'request.method_not_allowed': { status: 405, title: 'The method is not allowed here' },
  'request.conflict': { status: 409, title: 'The request conflicts with the current state' },
  'request.gone': { status: 410, title: 'It is no longer here' },
  'request.refused': { status: 400, title: 'The request was refused' },
  'request.unprocessable': { status: 422, title: 'The request cannot be carried out' },
  'request.timeout': { status: 408, title: 'The request took too long to arrive' },
  'auth.required': { status: 401, title: 'An API key is required' },
  'auth.invalid': { status: 401, title: 'The API key is not valid' },
  'auth.forbidden': { status: 403, title: 'The API key does not allow this' },
  'auth.session_ended': { status: 401, title: 'The session has ended' },
  'auth.csrf': { status: 403, title: 'The CSRF token is missing or wrong' },
  'auth.throttled': { status: 429, title: 'Too many wrong API keys', retryAfterSeconds: 60 },
  'request.throttled': { status: 429, title: 'Too many requests', retryAfterSeconds: 60 },
  'database.unavailable': { status: 503, title: 'The database is not available', retryAfterSeconds: 5 },
  'database.busy': { status: 503, title: 'The database is busy', retryAfterSeconds: 1 },
  'service.unavailable': { status: 503, title: 'The service is not available', retryAfterSeconds: 5 },
  'service.internal': { status: 500, title: 'Something went wrong on our side' },
} as const satisfies ProblemMap<HttpProblemCode>;
