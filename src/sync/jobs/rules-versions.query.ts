import { Query } from '@nestjs/cqrs';

/** The rules that judge each entity type today, as opaque text; goes to the queue's `RedriveDueDeadLettersCommand`. */
export class RulesVersionsQuery extends Query<Readonly<Record<string, string>>> {}
