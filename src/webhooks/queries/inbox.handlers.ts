import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { InboxEventNotFoundError } from '../webhooks.errors';
import { GetInboxEventQuery, type InboxEventDetail, ListInboxQuery, type ListedInboxEvent } from './inbox.queries';

const VIEW_COLUMNS = `e.id, e.source, e.organization_id as "organizationId", e.entity_type as "entityType",
  e.source_entity_id as "sourceEntityId", e.operation, e.status, e.signature_verified as "isSignatureVerified",
  e.signature_scheme as "signatureScheme", e.content_type as "contentType", e.path, octet_length(e.body) as "bodyBytes",
  e.validation_errors as "validationErrors", e.source_modified_at as "sourceModifiedAt", e.correlation_id as "correlationId",
  e.received_at as "receivedAt", e.processed_at as "processedAt",
  round(extract(epoch from e.processed_at - e.received_at) * 1000, 1)::float8 as "latencyMs"`;

/** By text, never prepared: with the values known, the planner drops the filters not used and walks the index from the cursor on. */
const LIST = `select ${VIEW_COLUMNS}, e.received_at::text as "receivedAtExact"
  from tds_inbox_events e
 where ($1::text is null or e.status = $1) and ($2::text is null or e.entity_type = $2)
   and ($3::timestamptz is null or (e.received_at, e.id) < ($3::timestamptz, $4::uuid))
 order by e.received_at desc, e.id desc
 limit $5`;

/** The key is looked up for the one row: joined, the planner may read all keys for the event's id. */
const ONE = `select ${VIEW_COLUMNS}, e.idempotency_key as "idempotencyKey", coalesce((select k.duplicates from tds_inbox_keys k
         where k.source = e.source and k.idempotency_key = e.idempotency_key and k.event_id = e.id), 0) as duplicates, e.headers, e.body,
       e.body_encoding as "bodyEncoding"
  from tds_inbox_events e
 where e.id = $1`;

@QueryHandler(ListInboxQuery)
export class ListInboxHandler implements IQueryHandler<ListInboxQuery> {
  constructor(private readonly database: Database) {}

  execute({ filter: { status, entityType, before, limit } }: ListInboxQuery): Promise<readonly ListedInboxEvent[]> {
    const parameters = [status ?? null, entityType ?? null, before?.receivedAt ?? null, before?.id ?? null, limit];
    return this.database.query<ListedInboxEvent>(LIST, parameters);
  }
}

@QueryHandler(GetInboxEventQuery)
export class GetInboxEventHandler implements IQueryHandler<GetInboxEventQuery> {
  constructor(private readonly database: Database) {}

  async execute({ id }: GetInboxEventQuery): Promise<InboxEventDetail> {
    const [event] = await this.database.query<InboxEventDetail>(ONE, [id]);
    if (!event) throw new InboxEventNotFoundError(id);
    return event;
  }
}
