/**
 * SQL that writes the traces of changed mirror rows. The trail and the feed belong to this feature; the statement that changes the rows
 * belongs to `sync`. Both must be one statement in one transaction, so this feature lends its part as text.
 */
export interface EffectsSource {
  /** Name of the CTE that holds one row per changed record. */
  readonly cte: string;
  /** Parameter placeholders, e.g. `$3`. */
  readonly source: string;
  readonly organizationId: string;
  readonly entityType: string;
  readonly actor: string;
  readonly origin: string;
  readonly runId: string;
}

/**
 * Common table expressions `audited` and `announced`. The source CTE must offer: zoho_id text, action text (create, update, delete,
 * revive), before jsonb, after jsonb, changed_fields text[], modified_at timestamptz, queue_id bigint, correlation_id text.
 */
export function effectsSql(from: EffectsSource): string {
  return `audited as (
  insert into tds_audit_trail (source, organization_id, entity_type, source_entity_id, action, before, after, changed_fields, actor, origin,
                               source_modified_at, queue_id, sync_run_id, correlation_id)
  select ${from.source}, ${from.organizationId}, ${from.entityType}, e.zoho_id, e.action, e.before, e.after, e.changed_fields, ${from.actor}, ${from.origin},
         e.modified_at, e.queue_id, ${from.runId}::uuid, e.correlation_id
    from ${from.cte} e
), announced as (
  insert into tds_change_feed (source, organization_id, event_type, entity_type, source_entity_id, changed_fields, source_modified_at, correlation_id)
  select ${from.source}, ${from.organizationId},
         'tds.entity.' || case e.action when 'revive' then 'create' else e.action end,
         ${from.entityType}, e.zoho_id, e.changed_fields, e.modified_at, e.correlation_id
    from ${from.cte} e
)`;
}
