-- Dead letters that are tried again by themselves, and by whom they were judged.
--
-- automatic_tries   how often the weather's letters were given back without a person; three times at most.
-- last_retry_at     when the letter was last given back, by a person or by itself.
-- failed_at         when it failed last. What failed before an outage ended is tried again at once.
-- judged_by         which rules refused it, as opaque text of the feature that has them: other rules today are a reason to try again.
-- next_retry_at     is null while a try is under way, and where no further one is made by itself.

alter table tds_dead_letter_queue
  add column automatic_tries integer     not null default 0,
  add column last_retry_at   timestamptz,
  add column failed_at       timestamptz not null default now(),
  add column judged_by       text;

update tds_dead_letter_queue
   set failed_at = updated_at,
       next_retry_at = case when class = 'weather' and not resolved then updated_at + interval '24 hours' end;

-- How many are open, of which class, entity type and error code: read by the dashboard and the metrics.
create index tds_dead_letter_queue_summary_idx on tds_dead_letter_queue (class, entity_type, error_code, created_at) where not resolved;
