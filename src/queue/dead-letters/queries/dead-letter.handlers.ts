import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { countWhereCheap } from '@libs/pg';
import { Database } from '@tds/platform/database';
import { DeadLetterNotFoundError } from '../../queue.errors';
import { DEAD_LETTER_COLUMNS, DEAD_LETTER_DETAIL_COLUMNS, type DeadLetterDetail, type DeadLetterView } from '../dead-letter';
import { FILTER_CONDITION, filterParameters } from '../dead-letter-filter';
import { CountDeadLettersQuery, GetDeadLetterQuery, ListDeadLettersQuery } from './dead-letter.queries';

const LISTED = `${FILTER_CONDITION} and d.resolved = $8`;

const LIST = `select ${DEAD_LETTER_COLUMNS} from tds_dead_letter_queue d
  where ${LISTED} and ($9::bigint is null or d.id < $9)
  order by d.id desc limit $10`;

@QueryHandler(ListDeadLettersQuery)
export class ListDeadLettersHandler implements IQueryHandler<ListDeadLettersQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter }: ListDeadLettersQuery): Promise<readonly DeadLetterView[]> {
    const { resolved = false, beforeId, limit } = filter;
    return this.database.query<DeadLetterView>(LIST, [...filterParameters(filter), resolved, beforeId ?? null, limit]);
  }
}

@QueryHandler(CountDeadLettersQuery)
export class CountDeadLettersHandler implements IQueryHandler<CountDeadLettersQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter }: CountDeadLettersQuery): Promise<number | undefined> {
    return countWhereCheap(this.database, 'tds_dead_letter_queue d', LISTED, [...filterParameters(filter), filter.resolved ?? false]);
  }
}

@QueryHandler(GetDeadLetterQuery)
export class GetDeadLetterHandler implements IQueryHandler<GetDeadLetterQuery> {
  constructor(private readonly database: Database) {}

  async execute({ deadLetterId }: GetDeadLetterQuery): Promise<DeadLetterDetail> {
    const [letter] = await this.database.query<DeadLetterDetail>(
      `select ${DEAD_LETTER_DETAIL_COLUMNS} from tds_dead_letter_queue d where d.id = $1`,
      [deadLetterId],
    );
    if (!letter) throw new DeadLetterNotFoundError(deadLetterId);
    return letter;
  }
}
