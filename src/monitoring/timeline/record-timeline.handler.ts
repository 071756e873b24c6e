import { Clock } from '@libs/resilience';
import { type IQueryHandler, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { SearchAuditQuery } from '@tds/audit';
import { DeadLettersOfRecordQuery, type JobOfRecord, JobsOfRecordQuery } from '@tds/queue';
import { DifferencesOfRecordQuery } from '@tds/statistics';
import { FindingsOfRecordQuery } from '@tds/validation';
import { WebhooksOfRecordQuery } from '@tds/webhooks';
import { composeTimeline } from './compose-timeline';
import { RecordTimelineQuery } from './record-timeline.query';
import { flowOfJob, type TimelineStep } from './step';
import { auditStep } from './steps/audit-steps';
import { comparisonStep } from './steps/comparison-steps';
import { deadLetterSteps } from './steps/dead-letter-steps';
import { findingSteps } from './steps/finding-steps';
import { jobSteps } from './steps/job-steps';
import { webhookSteps } from './steps/webhook-steps';

/** Rows read of each kind beyond the page: a row may tell several steps, and its latency needs the step before. */
const MORE_ROWS = 20;
/** Clocks of processes may differ: what is dated by the database may lie ahead of ours. ms */
const CLOCK_LEEWAY_MS = 60_000;

/** Asks each feature for what it knows of the record, by that feature's index on records, and puts it together. */
@QueryHandler(RecordTimelineQuery)
export class RecordTimelineHandler implements IQueryHandler<RecordTimelineQuery> {
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ entity, zohoId, limit, before }: RecordTimelineQuery): Promise<readonly TimelineStep[]> {
    const { entityType } = entity.definition;
    const { source, organizationId } = entity.connector;
    const record = { source, organizationId, entityType, sourceEntityId: zohoId };
    // Times of steps have milliseconds, those of rows microseconds: the whole millisecond of the position is read again.
    const until = new Date((before?.at.getTime() ?? this.clock.now().getTime() + CLOCK_LEEWAY_MS) + 1);
    const rows = limit + MORE_ROWS;
    const [webhooks, jobs, entries, letters, differences, findings] = await Promise.all([
      this.queries.execute(new WebhooksOfRecordQuery(entityType, zohoId, until, rows)),
      this.queries.execute(new JobsOfRecordQuery(record, until, rows)),
      this.queries.execute(new SearchAuditQuery({ entityType, sourceEntityId: zohoId, to: until }, rows)),
      this.queries.execute(new DeadLettersOfRecordQuery(record, until, rows)),
      this.queries.execute(new DifferencesOfRecordQuery(entityType, zohoId, until, rows)),
      this.queries.execute(new FindingsOfRecordQuery(entityType, zohoId, until, rows)),
    ]);
    const flows = flowsOfEvents(jobs);
    const steps = [
      ...webhooks.flatMap((webhook) => webhookSteps(webhook, (eventId) => flows.get(eventId) ?? null)),
      ...jobs.flatMap(jobSteps),
      ...entries.map(auditStep),
      ...letters.flatMap(deadLetterSteps),
      ...differences.map(comparisonStep),
      ...findings.flatMap(findingSteps),
    ];
    return composeTimeline(steps, before, limit);
  }
}

/** Jobs come newest first; where several name an event, it began with the oldest. */
function flowsOfEvents(jobs: readonly JobOfRecord[]): ReadonlyMap<string, string> {
  return new Map(jobs.flatMap(({ id, inboxIds }) => inboxIds.map((eventId) => [eventId, flowOfJob(id)] as const)));
}
