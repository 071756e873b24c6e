import { ZohoDocument } from '../entities/entity';

/** An answer in Zoho's error envelope. */
export class ZohoError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
  ) {
    super(message);
    this.name = 'ZohoError';
  }

  get body(): ZohoDocument {
    return { code: this.code, message: this.message };
  }
}

export const errors = {
  unauthorized: () => new ZohoError(401, 57, 'You are not authorized to perform this operation'),
  wrongOrganization: (id: string) => new ZohoError(400, 6041, `This user is not associated with the CompanyID/CompanyName:${id}.`),
  notFound: (label: string) => new ZohoError(404, 1002, `${label} does not exist.`),
  invalidUrl: () => new ZohoError(404, 5, 'Invalid URL Passed'),
  methodNotAllowed: () => new ZohoError(405, 37, 'The HTTP method is not allowed for this resource'),
  invalidValue: (parameter: string) => new ZohoError(400, 2, `Invalid value passed for ${parameter}`),
  internal: () => new ZohoError(500, 1000, 'Internal error'),
  perMinute: () =>
    new ZohoError(
      429,
      44,
      'For security reasons your organization has been blocked as it have exceeded the maximum number of requests per minute that can originate from an organization.',
    ),
  perDay: (limit: number) =>
    new ZohoError(429, 45, `The API call for this organization has exceeded the maximum call rate limit of ${limit}.`),
  concurrency: () =>
    new ZohoError(429, 1070, 'You have reached the maximum number of in process requests allowed. Kindly try again after some time.'),
} as const;
