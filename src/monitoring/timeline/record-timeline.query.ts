import { Query } from '@nestjs/cqrs';
import type { RegisteredEntity } from '@tds/sync';
import type { TimelinePosition } from './compose-timeline';
import type { TimelineStep } from './step';

/** Every step that touched a record, newest first. */
export class RecordTimelineQuery extends Query<readonly TimelineStep[]> {
  constructor(
    readonly entity: RegisteredEntity,
    readonly zohoId: string,
    readonly limit: number,
    readonly before?: TimelinePosition,
  ) {
    super();
  }
}
