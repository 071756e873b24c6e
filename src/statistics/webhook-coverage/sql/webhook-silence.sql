-- webhook-silence: what is known of types' webhooks within the last hours. $1 hours, $2 entity types
-- Changes a sync found count when the source made them within the time, so that a webhook could have told of them.
with since as (
  select now() - make_interval(hours => $1) as at
), changes as (
  select a.entity_type,
         count(*) filter (where a.origin in ('webhook', 'redrive', 'replay')) as by_webhook,
         count(*) filter (where a.origin in ('bulk', 'incremental') and a.source_modified_at > greatest((select at from since), b.at)) as by_sync
    from tds_audit_trail a
    join (select entity_type, min(ended_at) as at from tds_sync_runs where type = 'full' and status = 'completed' group by entity_type) b
      on b.entity_type = a.entity_type
   where a.occurred_at > (select at from since) and a.entity_type = any ($2::text[]) and a.action in ('create', 'update', 'delete', 'revive')
   group by a.entity_type
), inbox as (
  select i.entity_type, count(*) filter (where i.status = 'failed') as failed, max(i.received_at) filter (where i.signature_verified) as last_at
    from tds_inbox_events i
   where i.received_at > (select at from since)
   group by i.entity_type
), everybody as (
  select count(*) filter (where i.status = 'rejected') as rejected, count(*) filter (where i.signature_verified) as told,
         count(*) filter (where i.signature_verified and i.received_at > now() - interval '1 hour') as told_lately
    from tds_inbox_events i
   where i.received_at > (select at from since)
)
select t.entity_type as "entityType", coalesce(c.by_webhook, 0)::float8 as "byWebhook", coalesce(c.by_sync, 0)::float8 as "bySync",
       i.last_at as "lastWebhookAt", coalesce(i.failed, 0)::float8 as failed, e.rejected::float8 as rejected,
       e.told::float8 as "ofAnyType", e.told_lately::float8 as "ofAnyTypeLately"
  from unnest($2::text[]) as t(entity_type)
  left join changes c on c.entity_type = t.entity_type
  left join inbox i on i.entity_type = t.entity_type
 cross join everybody e
 order by t.entity_type;
