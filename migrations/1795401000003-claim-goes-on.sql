-- The claim goes on where the last one ended, so that a long drain does not slow it down.

drop function tds_claim_jobs(text, integer, uuid, double precision);

-- Leases up to p_limit waiting jobs to one worker loop: highest priority first, then oldest. Returns the leased rows.
-- Left out: paused entity types, and records another worker is at (the index one_worker_per_record is the law; this only avoids running
-- into it). Rows others hold at this moment are skipped, never waited for.
-- A function for its planner settings. What share of the table is pending changes within seconds and statistics never keep up; left alone,
-- the planner sorts the whole backlog for a hundred rows, or compiles the plan (jit) because a million rows look expensive: 25 ms a claim.
-- The busy test is a scalar select and not "not exists": that one becomes an anti join, which reads all that is being worked on.
-- p_after_priority and p_after_id tell where the last full batch of this process ended: entries of jobs claimed before stay in the index until
-- it is vacuumed, and a claim that begins at the front steps over each of them (1,000,000 drained without a vacuum: 30 ms more a claim). More
-- urgent jobs come first all the same. What lies behind that place (given back, or its record was busy) is found by a claim without it, or by
-- one that would not be full. It is a hint: who is given a job does not depend on it.
-- The commit may be lazy: a claim lost in a crash of the server is a job still waiting, and the fence turns its worker away.
create function tds_claim_jobs(p_worker text, p_limit integer, p_token uuid, p_lease_seconds double precision,
                               p_after_priority smallint default null, p_after_id bigint default null) returns setof tds_sync_queue_live
language plpgsql volatile
set enable_sort = off set enable_seqscan = off set enable_bitmapscan = off set enable_hashjoin = off set enable_mergejoin = off
set jit = off set plan_cache_mode = force_generic_plan
as $$
declare
  v_types text[];
  v_heads bigint[];
  v_ids   bigint[] := '{}';
begin
  perform set_config('synchronous_commit', 'off', true);
  if not exists (select from tds_queue_pauses) then
    if p_after_id is not null then
      v_ids := array(
        select q.id
          from tds_sync_queue_live q
         where q.status = 'pending' and q.priority > p_after_priority
           and (select p.id from tds_sync_queue_live p
                 where p.status = 'processing' and p.source = q.source and p.organization_id = q.organization_id
                   and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id) is null
         order by q.priority desc, q.id
         limit p_limit
           for update of q skip locked);
      if cardinality(v_ids) < p_limit then
        v_ids := v_ids || array(
        select q.id
          from tds_sync_queue_live q
         where q.status = 'pending' and q.priority = p_after_priority and q.id > p_after_id
           and (select p.id from tds_sync_queue_live p
                 where p.status = 'processing' and p.source = q.source and p.organization_id = q.organization_id
                   and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id) is null
         order by q.priority desc, q.id
         limit p_limit - cardinality(v_ids)
           for update of q skip locked);
      end if;
    end if;
    if cardinality(v_ids) < p_limit then
      v_ids := v_ids || array(
        select q.id
          from tds_sync_queue_live q
         where q.status = 'pending' and q.id <> all (v_ids)
           and (select p.id from tds_sync_queue_live p
                 where p.status = 'processing' and p.source = q.source and p.organization_id = q.organization_id
                   and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id) is null
         order by q.priority desc, q.id
         limit p_limit - cardinality(v_ids)
           for update of q skip locked);
    end if;
  elsif not exists (select from tds_queue_pauses where entity_type = '*') then
    v_types := array(
      with recursive types as (
        (select q.entity_type from tds_sync_queue_live q where q.status = 'pending' order by q.entity_type limit 1)
        union all
        select (select q.entity_type from tds_sync_queue_live q
                 where q.status = 'pending' and q.entity_type > t.entity_type order by q.entity_type limit 1)
          from types t
         where t.entity_type is not null
      )
      select t.entity_type from types t where t.entity_type not in (select s.entity_type from tds_queue_pauses s));
    -- Some more than asked for: the first ones may be locked by another claim. "between" and the order by type keep the planner from the
    -- index without the type, which it takes for as good when its statistics know of one type only.
    v_heads := array(
      select h.id
        from unnest(v_types) as t (entity_type)
       cross join lateral (
         select q.id, q.priority
           from tds_sync_queue_live q
          where q.status = 'pending' and q.entity_type between t.entity_type and t.entity_type
            and (select p.id from tds_sync_queue_live p
                  where p.status = 'processing' and p.source = q.source and p.organization_id = q.organization_id
                    and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id) is null
          order by q.entity_type, q.priority desc, q.id
          limit p_limit * 4) h
       order by h.priority desc, h.id
       limit p_limit * 4);
    v_ids := array(
      select q.id
        from unnest(v_heads) with ordinality as h (id, place)
        join tds_sync_queue_live q on q.id = h.id
       where q.status = 'pending'
       order by h.place
       limit p_limit
         for update of q skip locked);
  end if;
  return query
    update tds_sync_queue_live j
       set status = 'processing', attempts = j.attempts + 1, started_at = now(),
           lease_owner = p_worker, lease_token = p_token, lease_expires_at = now() + make_interval(secs => p_lease_seconds)
     where j.id = any (v_ids)
    returning j.*;
end
$$;
