-- record-changes.sql: writes what became of components ($1 names, $2 statuses, $3 reasons, $4 times) where it is not what was last known.
insert into tds_component_changes (component, status, reason, changed_at)
select now.component, now.status, now.reason, now.at
  from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) as now(component, status, reason, at)
  left join lateral (
    select c.status from tds_component_changes c where c.component = now.component order by c.changed_at desc, c.id desc limit 1) last on true
 where last.status is distinct from now.status
 order by now.at
