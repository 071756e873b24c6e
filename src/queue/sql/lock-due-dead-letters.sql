-- lock-due-dead-letters.sql: locks up to $1 dead letters that are tried again by themselves, the most urgent first.
-- $2 since when the weather is fine again timestamptz (null: it may not be), $3 entity types and $4 the rules that judge them today text[],
-- $5 how often the weather's letters are tried. Those another process has locked are being given back at this moment: skipped.
-- Returns id, record, class, the rules of today, and the cause: `waited`, `weather_over` or `rules_changed`.
-- Everything that makes a letter due is in its own row and undone when it is given back, so that whoever locks it second, having read it
-- before, finds it changed when PostgreSQL looks again.
with due as (
  select d.id, d.entity_type, d.source_entity_id, d.class, d.priority, r.judged_by,
         case when d.class = 'theirs' then 'rules_changed' when d.next_retry_at <= now() then 'waited' else 'weather_over' end as cause
    from tds_dead_letter_queue d
    left join unnest($3::text[], $4::text[]) as r (entity_type, judged_by) on r.entity_type = d.entity_type
   where not d.resolved
     and case d.class
           when 'weather' then d.automatic_tries < $5 and d.next_retry_at is not null
                               and (d.next_retry_at <= now() or coalesce(d.failed_at < $2, false))
           when 'theirs' then d.judged_by <> r.judged_by
           else false
         end
   order by d.priority desc, d.id
   limit $1
     for update of d skip locked)
select id, entity_type as "entityType", source_entity_id as "sourceEntityId", class, cause, judged_by as "judgedBy"
  from due
 order by priority desc, id
