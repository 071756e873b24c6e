import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { SpoolReader } from '../spool/spool-reader';
import { type SpoolStatus, SpoolStatusQuery } from './spool-status.query';

@QueryHandler(SpoolStatusQuery)
export class SpoolStatusHandler implements IQueryHandler<SpoolStatusQuery> {
  constructor(private readonly reader: SpoolReader) {}

  execute(): Promise<SpoolStatus> {
    return this.reader.status();
  }
}
