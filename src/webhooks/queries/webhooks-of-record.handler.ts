import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import { type WebhookOfRecord, WebhooksOfRecordQuery } from './webhooks-of-record.query';

@QueryHandler(WebhooksOfRecordQuery)
export class WebhooksOfRecordHandler implements IQueryHandler<WebhooksOfRecordQuery> {
  constructor(private readonly database: Database) {}

  execute({ entityType, sourceEntityId, before, limit }: WebhooksOfRecordQuery): Promise<readonly WebhookOfRecord[]> {
    return this.database.query<WebhookOfRecord>(
      `select e.id, e.operation, e.status, e.signature_verified as "isSignatureVerified", e.validation_errors as "validationErrors",
              e.source_modified_at as "sourceModifiedAt", e.correlation_id as "correlationId", e.received_at as "receivedAt",
              e.processed_at as "processedAt", coalesce(k.duplicates, 0) as duplicates, coalesce(k.last_duplicate_at, k.received_at) as "lastDuplicateAt"
         from tds_inbox_events e
         left join tds_inbox_keys k on k.source = e.source and k.idempotency_key = e.idempotency_key and k.event_id = e.id
        where e.entity_type = $1 and e.source_entity_id = $2 and e.received_at < $3
        order by e.received_at desc limit $4`,
      [entityType, sourceEntityId, before, limit],
    );
  }
}
