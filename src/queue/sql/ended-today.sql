-- ended-today.sql: jobs ended since midnight UTC, and open dead letters. Bound by the index on (status, finished_at).
select (select count(*) from tds_sync_queue_done
         where status = 'completed' and finished_at >= date_trunc('day', now(), 'UTC'))::integer as completed,
       (select count(*) from tds_sync_queue_done
         where status in ('failed', 'dead_letter') and finished_at >= date_trunc('day', now(), 'UTC'))::integer as failed,
       (select count(*) from tds_dead_letter_queue where not resolved)::integer as "deadLetters"
