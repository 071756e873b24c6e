-- Webhooks that failed or were turned away are few among millions that were applied, and what people look for: without an index of their own a
-- list of them reads all.
create index tds_inbox_events_not_applied_idx on tds_inbox_events (status, received_at desc, id desc)
  where status in ('failed', 'unrecognised', 'malformed', 'rejected');
