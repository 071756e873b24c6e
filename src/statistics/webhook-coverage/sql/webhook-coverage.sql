-- webhook-coverage: changes by type and day, by what brought them. $1 days, $2 entity types, $3 time zone
-- What the first full pass of a type brought was there before us: no webhook could have told of it.
with began as (
  select r.source, r.organization_id, r.entity_type, min(r.ended_at) as at
    from tds_sync_runs r
   where r.type = 'full' and r.status = 'completed' and r.entity_type = any ($2::text[])
   group by r.source, r.organization_id, r.entity_type
), changes as (
  select a.entity_type, (a.occurred_at at time zone $3)::date as day, a.source_entity_id, a.origin in ('webhook', 'redrive', 'replay') as is_told
    from tds_audit_trail a
    join began b on b.source = a.source and b.organization_id = a.organization_id and b.entity_type = a.entity_type
   where a.occurred_at > now() - make_interval(days => $1)
     and a.action in ('create', 'update', 'delete', 'revive')
     and a.origin in ('webhook', 'redrive', 'replay', 'bulk', 'incremental', 'specific')
     and coalesce(a.source_modified_at, a.occurred_at) > b.at
)
select day::text as day, entity_type as "entityType",
       count(*) filter (where is_told)::float8 as "byWebhook", count(*) filter (where not is_told)::float8 as "bySync",
       floor(10000.0 * count(*) filter (where is_told) / count(*))::float8 / 100 as "coveragePercentage",
       coalesce((array_agg(distinct source_entity_id) filter (where not is_told))[1:5], '{}') as examples
  from changes
 group by day, entity_type
 order by entity_type, day;
