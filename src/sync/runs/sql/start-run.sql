-- start-run: begins a run unless one of the same source, organisation and entity is running; then returns that one.
-- $1 id uuid, $2 source, $3 organisation, $4 type, $5 entity type, $6 trigger, $7 options jsonb, $8 requested by, $9 correlation id
-- The total is a forecast, taken from the last completed run; the run corrects it.
with begun as (
  insert into tds_sync_runs (id, source, organization_id, type, entity_type, trigger, status, options, requested_by, correlation_id, total)
  select $1::uuid, $2, $3, $4, $5, $6, 'running', $7::jsonb, $8, $9,
         (select r.processed from tds_sync_runs r
           where r.entity_type = $5 and r.type = $4 and r.status = 'completed' and r.source = $2 and r.organization_id = $3
           order by r.started_at desc limit 1)
  on conflict (source, organization_id, entity_type) where status = 'running' do nothing
  returning id, type, entity_type, correlation_id, options -> 'ids' as ids
)
select id, type, entity_type, correlation_id, ids, true as is_new from begun
union all
select r.id, r.type, r.entity_type, r.correlation_id, r.options -> 'ids', false
  from tds_sync_runs r
 where r.source = $2 and r.organization_id = $3 and r.entity_type = $5 and r.status = 'running'
   and not exists (select from begun);
