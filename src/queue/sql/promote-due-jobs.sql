-- promote-due-jobs.sql: up to $1 jobs whose wait is over may be claimed again. Returns how many there were.
with promoted as (
  update tds_sync_queue_live q
     set status = 'pending'
   where q.id in (select l.id from tds_sync_queue_live l
                   where l.status = 'retry' and l.run_at <= now()
                   order by l.run_at
                   limit $1
                     for update skip locked)
  returning q.id
)
select count(*)::integer as promoted, case when count(*) > 0 then pg_notify('tds_queue', '') end from promoted
