-- record-progress: adds what a page brought to a running run, and beats its heart.
-- $1 run id, $2..$9 processed, created, updated, unchanged, stale, deleted, failed, api calls to add, $10 cursor jsonb or null
-- No row back: the run is not running any more (cancelled, or taken for dead); its worker must stop.
update tds_sync_runs
   set processed = processed + $2, created = created + $3, updated = updated + $4, unchanged = unchanged + $5, stale = stale + $6,
       deleted = deleted + $7, failed = failed + $8, api_calls = api_calls + $9,
       total = case when total is not null and processed + $2 > total then processed + $2 else total end,
       cursor = coalesce($10::jsonb, cursor),
       heartbeat_at = now()
 where id = $1 and status = 'running'
returning id;
