import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { DeadLetterNotFoundError } from '../../queue.errors';
import { DEAD_LETTER_COLUMNS, DEAD_LETTER_DETAIL_COLUMNS, type DeadLetterDetail, type DeadLetterView } from '../dead-letter';
import { GetDeadLetterQuery, ListDeadLettersQuery } from './dead-letter.queries';

const LIST = `select ${DEAD_LETTER_COLUMNS} from tds_dead_letter_queue
  where resolved = $1 and ($2::text is null or entity_type = $2) and ($3::text is null or class = $3) and ($4::bigint is null or id < $4)
  order by id desc limit $5`;

@QueryHandler(ListDeadLettersQuery)
export class ListDeadLettersHandler implements IQueryHandler<ListDeadLettersQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter }: ListDeadLettersQuery): Promise<readonly DeadLetterView[]> {
    const { resolved = false, entityType, class: failureClass, beforeId, limit } = filter;
    return this.database.query<DeadLetterView>(LIST, [resolved, entityType ?? null, failureClass ?? null, beforeId ?? null, limit]);
  }
}

@QueryHandler(GetDeadLetterQuery)
export class GetDeadLetterHandler implements IQueryHandler<GetDeadLetterQuery> {
  constructor(private readonly database: Database) {}

  async execute({ deadLetterId }: GetDeadLetterQuery): Promise<DeadLetterDetail> {
    const [letter] = await this.database.query<DeadLetterDetail>(
      `select ${DEAD_LETTER_DETAIL_COLUMNS} from tds_dead_letter_queue where id = $1`,
      [deadLetterId],
    );
    if (!letter) throw new DeadLetterNotFoundError(deadLetterId);
    return letter;
  }
}
