-- count-repeated: records that drift in a comparison and drifted in the last complete one of everything before it.
-- $1 comparison, $2 source, $3 organisation, $4 entity type
with previous as (
  select c.id
    from tds_comparisons c
   where c.source = $2 and c.organization_id = $3 and c.entity_type = $4 and c.status = 'completed' and c.scope = 'listing' and c.level <> 'counts'
     and c.id <> $1::uuid and c.started_at < (select started_at from tds_comparisons where id = $1::uuid)
   order by c.started_at desc, c.id desc
   limit 1)
select count(*)::float8 as records
  from tds_comparison_differences d
  join tds_comparison_differences e on e.comparison_id = (select id from previous) and e.zoho_id = d.zoho_id and e.kind <> 'in_flight'
 where d.comparison_id = $1::uuid and d.kind <> 'in_flight';
