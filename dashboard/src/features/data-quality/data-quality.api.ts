import { useQuery } from '@tanstack/react-query';
import { answerOf, pageOf } from '@libs/api-client';
import type { Finding, ValidationRun } from '@/api/answers';
import { tds } from '@/api/client';

const PAGE_ROWS = 50;
const LATEST_RUNS = 5;
/** While a check runs its progress, and what it finds, are asked for this often. Milliseconds. */
const PROGRESS_INTERVAL_MS = 1_000;
const FINDINGS_INTERVAL_MS = 3_000;
const QUIET_INTERVAL_MS = 30_000;
/** A file tells a check at most this old, else of a new one, and waits this long for it. Seconds. */
const FILE_MAX_AGE_S = 600;
const FILE_WAIT_S = 120;

export const FINDING_STATUSES = ['open', 'ignored', 'fixed'] as const satisfies readonly Finding['status'][];
export const FINDING_SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Finding['severity'][];
export const FINDING_RULES = [
  'required',
  'not_negative',
  'range',
  'format',
  'unique',
  'reference',
  'sum',
  'readable',
  'identified',
  'stale',
] as const satisfies readonly Finding['rule'][];

/** What a check over several entity types looks at. */
export const CROSS_TYPE_KINDS = ['integrity', 'orphans', 'duplicates'] as const satisfies readonly ValidationRun['kind'][];
export type CrossTypeKind = (typeof CROSS_TYPE_KINDS)[number];

/** Filters of the page as the address holds them. */
export const FINDING_FILTERS = ['entity', 'severity', 'rule', 'status'] as const;
export type FindingFilters = Partial<Record<(typeof FINDING_FILTERS)[number], string>>;

/** The open ones unless another state is chosen. */
export function useFindings({ entity, severity, rule, status = 'open' }: FindingFilters, after: string | undefined, isChecking: boolean) {
  const query = {
    entity,
    severity: severity as Finding['severity'] | undefined,
    rule: rule as Finding['rule'] | undefined,
    status: status as Finding['status'],
    after,
    limit: PAGE_ROWS,
  };
  return useQuery({
    queryKey: ['findings', query],
    queryFn: ({ signal }) => pageOf(tds.GET('/api/bff/tds/data-validation/findings', { params: { query }, signal })),
    placeholderData: (previous) => previous,
    refetchInterval: isChecking ? FINDINGS_INTERVAL_MS : QUIET_INTERVAL_MS,
  });
}

/** The latest checks, watched closely while one is under way. */
export function useValidationRuns() {
  return useQuery({
    queryKey: ['validation-runs'],
    queryFn: ({ signal }) => answerOf(tds.GET('/api/bff/tds/data-validation/runs', { params: { query: { limit: LATEST_RUNS } }, signal })),
    refetchInterval: ({ state }) => (state.data?.some(({ status }) => status === 'running') ? PROGRESS_INTERVAL_MS : QUIET_INTERVAL_MS),
  });
}

/** What a check looks at: the whole mirror, one entity type, or what holds between records. */
export type CheckSubject = { readonly entity: string } | { readonly kind: CrossTypeKind } | 'everything';

/** Begins a check and does not wait for its end. */
export async function startValidation(subject: CheckSubject): Promise<void> {
  if (subject === 'everything') await tds.POST('/api/tds/schedules/{name}/run', { params: { path: { name: 'validation' } } });
  else if ('entity' in subject) {
    const params = { path: { entity: subject.entity }, query: { wait_seconds: 0, limit: 1 } };
    await tds.POST('/api/bff/tds/data-validation/{entity}', { params });
  } else await tds.GET(`/api/bff/tds/data-validation/${subject.kind}`, { params: { query: { wait_seconds: 0, limit: 1 } } });
}

/** Where the browser fetches all open issues of an entity type, or of a kind, as CSV. */
export function csvAddress(subject: string): string {
  return `/api/bff/tds/data-validation/${encodeURIComponent(subject)}?format=csv&max_age_seconds=${FILE_MAX_AGE_S}&wait_seconds=${FILE_WAIT_S}`;
}

export function ignoreFinding(id: string, reason: string) {
  return answerOf(tds.POST('/api/bff/tds/data-validation/findings/{id}/ignore', { params: { path: { id } }, body: { reason } }));
}

export function reopenFinding(id: string) {
  return answerOf(tds.POST('/api/bff/tds/data-validation/findings/{id}/reopen', { params: { path: { id } } }));
}
