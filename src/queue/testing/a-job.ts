import type { CompletedJob, FailedJob, JobError, Lease, NewJob } from '../jobs/job';

/** The smallest valid job; overrides make it the one a test is about. */
export function aJob(overrides: Partial<NewJob> = {}): NewJob {
  return {
    source: 'zoho',
    organizationId: '10234695',
    entityType: 'product',
    sourceEntityId: '460000000026049',
    operation: 'upsert',
    payload: '{"item_id":"460000000026049"}',
    payloadHash: 'hash',
    sourceModifiedAt: new Date('2026-06-09T09:47:43Z'),
    origin: 'webhook',
    inboxIds: [],
    correlationId: null,
    ...overrides,
  };
}

/** `count` jobs of as many records. */
export function someJobs(count: number, overrides: Partial<NewJob> = {}): NewJob[] {
  return Array.from({ length: count }, (_, index) => aJob({ sourceEntityId: String(460000000000000 + index), ...overrides }));
}

/** A failure worth another attempt. */
export function anError(overrides: Partial<JobError> = {}): JobError {
  return { class: 'weather', code: 'test.unavailable', message: 'the source was away', disposition: 'retry', ...overrides };
}

/** What a handler says about jobs that went well. */
export function settled(leases: readonly Lease[]): CompletedJob[] {
  return leases.map(({ id, leaseToken }) => ({ id, leaseToken, outcome: 'updated', targetId: 't' }));
}

/** What a handler says about jobs that did not. */
export function failed(leases: readonly Lease[], error = anError()): FailedJob[] {
  return leases.map(({ id, leaseToken }) => ({ id, leaseToken, error }));
}
