import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { DEAD_LETTER_COLUMNS, type DeadLetterView } from '../dead-letter';
import { DeadLettersOfRecordQuery } from './dead-letters-of-record.query';

@QueryHandler(DeadLettersOfRecordQuery)
export class DeadLettersOfRecordHandler implements IQueryHandler<DeadLettersOfRecordQuery> {
  constructor(private readonly database: Database) {}

  execute({ record, before, limit }: DeadLettersOfRecordQuery): Promise<readonly DeadLetterView[]> {
    return this.database.query<DeadLetterView>(
      `select ${DEAD_LETTER_COLUMNS} from tds_dead_letter_queue d
        where d.source = $1 and d.organization_id = $2 and d.entity_type = $3 and d.source_entity_id = $4 and d.created_at < $5
        order by d.created_at desc limit $6`,
      [record.source, record.organizationId, record.entityType, record.sourceEntityId, before, limit],
    );
  }
}
