-- begin-run: begins a run unless one of the same scope and kind is running; then returns that one.
-- $1 id uuid, $2 scope, $3 kind, $4 entity types text[], $5 trigger, $6 requested by, $7 correlation id, $8 worker
with begun as (
  insert into tds_validation_runs (id, scope, kind, entity_types, trigger, requested_by, correlation_id, worker)
  values ($1::uuid, $2, $3, $4::text[], $5, $6, $7, $8)
  on conflict (scope, kind) where status = 'running' do nothing
  returning id, started_at
)
select id, started_at as "startedAt", true as "isNew" from begun
union all
select r.id, r.started_at, false from tds_validation_runs r
 where r.scope = $2 and r.kind = $3 and r.status = 'running' and not exists (select from begun)
