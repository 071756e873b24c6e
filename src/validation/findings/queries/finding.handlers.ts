import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import type { Finding } from '../finding';
import { FindingReader } from '../finding-reader';
import { FindingsOfRecordQuery, ListFindingsQuery } from './finding.queries';

@QueryHandler(ListFindingsQuery)
export class ListFindingsHandler implements IQueryHandler<ListFindingsQuery> {
  constructor(private readonly findings: FindingReader) {}

  execute({ filter, position, limit }: ListFindingsQuery): Promise<readonly Finding[]> {
    return this.findings.list(filter, position, limit);
  }
}

@QueryHandler(FindingsOfRecordQuery)
export class FindingsOfRecordHandler implements IQueryHandler<FindingsOfRecordQuery> {
  constructor(private readonly findings: FindingReader) {}

  execute({ entityType, entityId, until, limit }: FindingsOfRecordQuery): Promise<readonly Finding[]> {
    return this.findings.list({ entityTypes: [entityType], entityId, until }, { order: 'newest' }, limit);
  }
}
