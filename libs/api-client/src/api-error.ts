import type { components } from './schema';

/** Problem details (RFC 9457) as the API answers every error. */
export type ProblemDetails = components['schemas']['ProblemDetailsDto'];

/** The API answered with an error. */
export class TdsApiError extends Error {
  constructor(
    /** HTTP status. */
    readonly status: number,
    /** Stable name of the problem, such as `request.invalid`; `http.<status>` when something between us and the API answered. */
    readonly code: string,
    /** What happened this time, fit to show to a person. */
    readonly detail: string,
    /** To quote when asking about this answer; empty when something between us and the API answered. */
    readonly correlationId: string,
    /** Fields that did not validate. */
    readonly fields: NonNullable<ProblemDetails['errors']>,
    /** Seconds to wait before another try, where the API says so. */
    readonly retryAfterSeconds: number | undefined,
  ) {
    super(detail);
    this.name = 'TdsApiError';
  }
}

/** The API could not be reached: wrong address, not started, or the network is down. */
export class TdsUnreachableError extends Error {
  constructor(
    readonly url: string,
    override readonly cause: unknown,
  ) {
    super(`no answer from ${new URL(url).origin}`);
    this.name = 'TdsUnreachableError';
  }
}

/** Reads an error answer. A proxy's HTML page is an error answer too. */
export async function apiErrorOf(response: Response): Promise<TdsApiError> {
  const problem = await problemOf(response);
  const detail = problem.detail ?? problem.title ?? (response.statusText || `the server answered ${response.status}`);
  return new TdsApiError(
    response.status,
    problem.code ?? `http.${response.status}`,
    detail,
    problem.correlation_id ?? '',
    problem.errors ?? [],
    secondsOf(response.headers.get('retry-after')),
  );
}

async function problemOf(response: Response): Promise<Partial<ProblemDetails>> {
  if (!/[/+]json\b/.test(response.headers.get('content-type') ?? '')) return {};
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** Our API sends seconds; a date, which a proxy may send, is left to the caller's own patience. */
function secondsOf(retryAfter: string | null): number | undefined {
  return retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined;
}
