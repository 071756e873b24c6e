-- The order of the change feed. Its ids are handed out one by one from now on, while the writer holds the lock of the mirror row: the ids of
-- one record's changes then rise in the order of its versions, which transaction ids alone do not promise (a transaction that began earlier
-- may come to a record later). Ids cached per connection, as before, did not either.
-- A row's id is drawn after its transaction got its own id: the cut of a reader (src/audit/feed) rests on "whoever begins after me draws
-- higher ids than I have seen".
alter sequence tds_change_feed_id_seq cache 1;
alter table tds_change_feed
  alter column id set default case when pg_current_xact_id() is not null then nextval('tds_change_feed_id_seq') end;

-- Searching the audit trail, newest first. What the pipeline writes in bulk (system, create, update) is found by walking the time; the
-- other indexes hold only the rest, so that a full sync does not pay for them.
create index tds_audit_trail_time_idx on tds_audit_trail (occurred_at desc, id desc);
create index tds_audit_trail_actor_idx on tds_audit_trail (actor, occurred_at desc, id desc) where actor <> 'system';
create index tds_audit_trail_action_idx on tds_audit_trail (action, occurred_at desc, id desc) where action not in ('create', 'update');
create index tds_audit_trail_origin_idx on tds_audit_trail (origin, occurred_at desc, id desc)
  where origin not in ('bulk', 'incremental', 'webhook', 'stock');
