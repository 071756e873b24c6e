import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { NotMirroredInTimeError } from '../mirror.errors';
import { MirrorBarrier } from './mirror-barrier';
import { type RecordFacts, WaitForRecordQuery } from './wait-for-record.query';

@QueryHandler(WaitForRecordQuery)
export class WaitForRecordHandler implements IQueryHandler<WaitForRecordQuery> {
  constructor(private readonly barrier: MirrorBarrier) {}

  async execute({ awaited }: WaitForRecordQuery): Promise<RecordFacts> {
    const facts = await this.barrier.wait(awaited);
    if (!facts) throw new NotMirroredInTimeError(awaited.entity.definition.entityType, awaited.zohoId, awaited.timeoutMs);
    return facts;
  }
}
