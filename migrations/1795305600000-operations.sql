-- Operations tables: what came in (inbox), what is to be done (queue), what was done (runs, audit, feed), and what went wrong.
--
-- Growth. Rows that only pile up live in monthly partitions, made ahead by tds_ensure_partitions() and dropped by retention; a default
-- partition behind each catches what no month fits, so that a missed maintenance run never stops the pipeline.
-- The queue is partitioned by status: live rows (small, hot, indexed for the claim) and ended rows (by month). Ending a row moves it, so
-- that the cost of a claim depends on what is waiting and never on history.

create schema if not exists mirror;

-- Inbox -----------------------------------------------------------------------------------------------------------------------------

-- The gate against duplicates. It stands apart from the inbox because a unique key on a partitioned table would have to hold the
-- month, and a redelivery may come in the next one.
create table tds_inbox_keys (
  source          text        not null,
  idempotency_key text        not null,
  event_id        uuid        not null,
  duplicates      integer     not null default 0,
  received_at     timestamptz not null default now(),
  constraint tds_inbox_keys_pkey primary key (source, idempotency_key)
);
create index tds_inbox_keys_received_idx on tds_inbox_keys (received_at);

create table tds_inbox_events (
  id                 uuid        not null,
  source             text        not null default 'zoho',
  organization_id    text,
  entity_type        text,
  source_entity_id   text,
  operation          text        not null,
  status             text        not null,
  idempotency_key    text,
  signature_verified boolean     not null,
  signature_scheme   text,
  content_type       text,
  -- Names organisation, entity and event where the URL does: what it takes to read the body again.
  path               text,
  headers            jsonb       not null default '{}',
  body               text        not null,
  body_encoding      text        not null default 'utf8',
  validation_errors  jsonb,
  source_modified_at timestamptz,
  correlation_id     text,
  received_at        timestamptz not null default now(),
  processed_at       timestamptz,
  constraint tds_inbox_events_pkey primary key (id, received_at),
  constraint tds_inbox_events_operation_check check (operation in ('created', 'updated', 'deleted', 'unknown')),
  constraint tds_inbox_events_status_check check (status in ('received', 'processed', 'failed', 'unrecognised', 'malformed', 'rejected')),
  constraint tds_inbox_events_body_encoding_check check (body_encoding in ('utf8', 'base64'))
) partition by range (received_at);
create index tds_inbox_events_recent_idx on tds_inbox_events (received_at desc, id desc);
create index tds_inbox_events_record_idx on tds_inbox_events (entity_type, source_entity_id, received_at desc);

-- Queue -----------------------------------------------------------------------------------------------------------------------------

-- What of a job the rule of merging decides about; the rest (priority, inbox ids, times) adds up.
create type tds_job_content as (
  operation          text,
  payload            json,
  payload_hash       text,
  source_modified_at timestamptz,
  origin             text,
  correlation_id     text,
  attempts           integer
);

-- The rule of merging two jobs of one record, e the earlier and x the one that came after it. It stands here because three statements
-- need it (enqueue, jobs that return after a failure, several jobs of one record in one call) and it must be one.
-- Which of the two is newer is told by the source's time; where that cannot tell, the answer is to fetch the record. For a deletion the
-- time is the instant we were told, a different clock: an update is believed over a deletion only when its time lies after it.
create function tds_merge_job(e tds_job_content, x tds_job_content) returns tds_job_content
language plpgsql immutable strict parallel safe as $$
begin
  if e.operation <> 'fetch' and x.operation <> 'fetch' then
    if e.operation = 'delete' and x.operation = 'delete' then
      return case when x.source_modified_at < e.source_modified_at or x.source_modified_at is null then e else x end;
    elsif x.operation = 'upsert' and x.source_modified_at > e.source_modified_at then
      return x;
    elsif x.operation = 'delete' and x.source_modified_at >= e.source_modified_at then
      return x;
    elsif e.operation = 'upsert' and x.operation = 'upsert'
      and (x.source_modified_at < e.source_modified_at
        or (x.source_modified_at = e.source_modified_at and x.payload_hash = e.payload_hash)) then
      return e;
    end if;
  end if;
  -- The payload is no longer applied; the last one is kept for whoever looks at the job.
  if x.payload is null then
    x.payload := e.payload;
    x.payload_hash := e.payload_hash;
  end if;
  x.operation := 'fetch';
  x.source_modified_at := greatest(e.source_modified_at, x.source_modified_at);
  x.attempts := 0;
  return x;
end
$$;

-- Merges several jobs of one record: tds_merge_jobs(content order by arrival). A single job passes as it is, without a call.
create aggregate tds_merge_jobs(tds_job_content) (sfunc = tds_merge_job, stype = tds_job_content);

create sequence tds_sync_queue_id_seq as bigint cache 32;

-- payload is dropped when a job is completed: the inbox keeps the body as received, the mirror what came of it.
-- failures has one entry per failed attempt: {attempt, at, class, code, message, worker}.
create table tds_sync_queue (
  id                 bigint      not null default nextval('tds_sync_queue_id_seq'),
  source             text        not null default 'zoho',
  organization_id    text        not null,
  entity_type        text        not null,
  source_entity_id   text        not null,
  operation          text        not null,
  payload            json,
  payload_hash       text,
  source_modified_at timestamptz,
  origin             text        not null,
  status             text        not null default 'pending',
  priority           smallint    not null default 5,
  attempts           integer     not null default 0,
  snoozes            integer     not null default 0,
  run_at             timestamptz not null default now(),
  lease_owner        text,
  lease_token        uuid,
  lease_expires_at   timestamptz,
  target_id          text,
  outcome            text,
  inbox_ids          uuid[]      not null default '{}',
  sync_run_id        uuid,
  dead_letter_id     bigint,
  correlation_id     text,
  error_class        text,
  error_code         text,
  error_message      text,
  failures           jsonb,
  received_at        timestamptz not null default now(),
  created_at         timestamptz not null default now(),
  started_at         timestamptz,
  finished_at        timestamptz,
  constraint tds_sync_queue_operation_check check (operation in ('upsert', 'delete', 'fetch')),
  constraint tds_sync_queue_priority_check check (priority between 1 and 10),
  constraint tds_sync_queue_status_check check (status in ('pending', 'processing', 'completed', 'failed', 'retry', 'dead_letter')),
  constraint tds_sync_queue_leased_while_processing_check check ((status = 'processing') = (lease_token is not null and lease_expires_at is not null)),
  constraint tds_sync_queue_finished_at_check check ((status in ('completed', 'failed', 'dead_letter')) = (finished_at is not null))
) partition by list (status);

create table tds_sync_queue_live partition of tds_sync_queue for values in ('pending', 'processing', 'retry')
  with (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 500, autovacuum_vacuum_cost_delay = 0,
        autovacuum_analyze_scale_factor = 0.05, vacuum_truncate = false);
alter table tds_sync_queue_live add constraint tds_sync_queue_live_pkey primary key (id);
-- What to claim next.
create index tds_sync_queue_live_ready_idx on tds_sync_queue_live (priority desc, id) where status = 'pending';
-- Whose wait is over.
create index tds_sync_queue_live_retry_due_idx on tds_sync_queue_live (run_at) where status = 'retry';
-- Whose lease ran out.
create index tds_sync_queue_live_lease_idx on tds_sync_queue_live (lease_expires_at) where status = 'processing';
-- The rule "one waiting row per record": what arrives meanwhile merges into it.
create unique index tds_sync_queue_live_one_waiting_per_record_idx on tds_sync_queue_live (source, organization_id, entity_type, source_entity_id)
  where status in ('pending', 'retry');
-- The rule "one worker per record".
create unique index tds_sync_queue_live_one_worker_per_record_idx on tds_sync_queue_live (source, organization_id, entity_type, source_entity_id)
  where status = 'processing';

create table tds_sync_queue_done partition of tds_sync_queue for values in ('completed', 'failed', 'dead_letter') partition by range (finished_at);
create index tds_sync_queue_done_id_idx on tds_sync_queue_done (id);
create index tds_sync_queue_done_status_idx on tds_sync_queue_done (status, finished_at desc, id desc);
create index tds_sync_queue_done_record_idx on tds_sync_queue_done (entity_type, source_entity_id, finished_at desc);

-- Paused entity types; '*' pauses all.
create table tds_queue_pauses (
  entity_type text        not null,
  paused_by   text        not null,
  reason      text,
  paused_at   timestamptz not null default now(),
  constraint tds_queue_pauses_pkey primary key (entity_type)
);

-- Leases up to p_limit waiting jobs to one worker loop: highest priority first, then oldest. Returns the leased rows.
-- Left out: paused entity types, and records another worker is at (the index one_worker_per_record is the law; this only avoids running
-- into it). Rows others hold at this moment are skipped, never waited for.
-- A function for its planner settings. What share of the table is pending changes within seconds and statistics never keep up; left alone,
-- the planner sorts the whole backlog for a hundred rows (20,000 waiting: 11 ms a claim; this way 0.9 ms, however many wait).
-- "not in" and not "not exists": hashed once per claim, where an anti join reads all that is being worked on again for each of the hundred.
-- The commit may be lazy: a claim lost in a crash of the server is a job still waiting, and the fence turns its worker away.
create function tds_claim_jobs(p_worker text, p_limit integer, p_token uuid, p_lease_seconds double precision) returns setof tds_sync_queue_live
language sql volatile
set enable_sort = off set enable_seqscan = off set enable_bitmapscan = off
as $$
  select set_config('synchronous_commit', 'off', true);
  with due as (
    select q.id
      from tds_sync_queue_live q
     where q.status = 'pending'
       and not exists (select from tds_queue_pauses where entity_type = '*')
       and q.entity_type <> all (array(select entity_type from tds_queue_pauses))
       and (q.source, q.organization_id, q.entity_type, q.source_entity_id) not in (
         select p.source, p.organization_id, p.entity_type, p.source_entity_id from tds_sync_queue_live p where p.status = 'processing')
     order by q.priority desc, q.id
     limit p_limit
     for update of q skip locked)
  update tds_sync_queue_live j
     set status = 'processing', attempts = j.attempts + 1, started_at = now(),
         lease_owner = p_worker, lease_token = p_token, lease_expires_at = now() + make_interval(secs => p_lease_seconds)
    from due
   where j.id = due.id
  returning j.*;
$$;

-- One row per running worker loop, for "is anybody working" and for the operator who wonders which process it is.
create table tds_workers (
  id           text        not null,
  host         text        not null,
  pid          integer     not null,
  started_at   timestamptz not null default now(),
  heartbeat_at timestamptz not null default now(),
  stopped_at   timestamptz,
  claimed      bigint      not null default 0,
  completed    bigint      not null default 0,
  failed       bigint      not null default 0,
  constraint tds_workers_pkey primary key (id)
);

create table tds_dead_letter_queue (
  id                 bigint      generated always as identity,
  queue_id           bigint      not null,
  inbox_ids          uuid[]      not null default '{}',
  source             text        not null default 'zoho',
  organization_id    text        not null,
  entity_type        text        not null,
  source_entity_id   text        not null,
  operation          text        not null,
  class              text        not null,
  failure_reason     text        not null,
  error_code         text,
  error_message      text,
  payload            json,
  edited_payload     json,
  payload_hash       text,
  source_modified_at timestamptz,
  origin             text        not null,
  total_attempts     integer     not null default 0,
  attempt_history    jsonb       not null default '[]',
  priority           smallint    not null default 5,
  retry_count        integer     not null default 0,
  next_retry_at      timestamptz,
  resolved           boolean     not null default false,
  resolved_at        timestamptz,
  resolved_by        text,
  resolution_notes   text,
  correlation_id     text,
  created_at         timestamptz not null default now(),
  updated_at         timestamptz not null default now(),
  constraint tds_dead_letter_queue_pkey primary key (id),
  constraint tds_dead_letter_queue_class_check check (class in ('ours', 'theirs', 'weather')),
  constraint tds_dead_letter_queue_priority_check check (priority between 1 and 10),
  constraint tds_dead_letter_queue_resolved_check check (resolved = (resolved_at is not null))
);
-- The rule "one open dead letter per record": a second failure of the same record adds to the first.
create unique index tds_dead_letter_queue_one_open_per_record_idx on tds_dead_letter_queue (source, organization_id, entity_type, source_entity_id)
  where not resolved;
create index tds_dead_letter_queue_open_idx on tds_dead_letter_queue (priority desc, id) where not resolved;
create index tds_dead_letter_queue_next_retry_idx on tds_dead_letter_queue (next_retry_at) where not resolved and next_retry_at is not null;

-- Runs ------------------------------------------------------------------------------------------------------------------------------

create table tds_sync_runs (
  id              uuid        not null,
  source          text        not null default 'zoho',
  organization_id text        not null,
  type            text        not null,
  entity_type     text        not null,
  trigger         text        not null,
  status          text        not null,
  options         jsonb       not null default '{}',
  total           bigint,
  processed       bigint      not null default 0,
  created         bigint      not null default 0,
  updated         bigint      not null default 0,
  unchanged       bigint      not null default 0,
  stale           bigint      not null default 0,
  deleted         bigint      not null default 0,
  failed          bigint      not null default 0,
  api_calls       integer     not null default 0,
  cursor          jsonb,
  requested_by    text,
  correlation_id  text,
  error_summary   text,
  started_at      timestamptz not null default now(),
  heartbeat_at    timestamptz not null default now(),
  ended_at        timestamptz,
  constraint tds_sync_runs_pkey primary key (id),
  constraint tds_sync_runs_type_check check (type in ('full', 'incremental', 'stock', 'specific', 'repair', 'image')),
  constraint tds_sync_runs_trigger_check check (trigger in ('schedule', 'api', 'cli', 'healing', 'startup')),
  constraint tds_sync_runs_status_check check (status in ('running', 'completed', 'failed', 'cancelled')),
  constraint tds_sync_runs_ended_at_check check ((status = 'running') = (ended_at is null))
);
-- The rule "one run per organisation and entity at a time".
create unique index tds_sync_runs_one_running_per_entity_idx on tds_sync_runs (source, organization_id, entity_type) where status = 'running';
create index tds_sync_runs_recent_idx on tds_sync_runs (started_at desc, id desc);
create index tds_sync_runs_entity_idx on tds_sync_runs (entity_type, started_at desc);

create sequence tds_sync_logs_id_seq as bigint cache 32;
create table tds_sync_logs (
  id               bigint      not null default nextval('tds_sync_logs_id_seq'),
  sync_run_id      uuid,
  level            text        not null,
  message          text        not null,
  entity_type      text,
  source_entity_id text,
  details          jsonb,
  correlation_id   text,
  occurred_at      timestamptz not null default now(),
  constraint tds_sync_logs_pkey primary key (id, occurred_at),
  constraint tds_sync_logs_level_check check (level in ('debug', 'info', 'warning', 'error'))
) partition by range (occurred_at);
create index tds_sync_logs_run_idx on tds_sync_logs (sync_run_id, id);

create table tds_sync_cursors (
  source          text        not null,
  organization_id text        not null,
  entity_type     text        not null,
  watermark       timestamptz,
  checkpoint      jsonb,
  capability      jsonb,
  full_synced_at  timestamptz,
  updated_at      timestamptz not null default now(),
  constraint tds_sync_cursors_pkey primary key (source, organization_id, entity_type)
);

-- History ---------------------------------------------------------------------------------------------------------------------------

create sequence tds_audit_trail_id_seq as bigint cache 32;
create table tds_audit_trail (
  id                 bigint      not null default nextval('tds_audit_trail_id_seq'),
  source             text        not null default 'zoho',
  organization_id    text,
  entity_type        text,
  source_entity_id   text,
  action             text        not null,
  before             jsonb,
  after              jsonb,
  changed_fields     text[],
  actor              text        not null,
  origin             text        not null,
  source_modified_at timestamptz,
  queue_id           bigint,
  sync_run_id        uuid,
  correlation_id     text,
  details            jsonb,
  occurred_at        timestamptz not null default now(),
  constraint tds_audit_trail_pkey primary key (id, occurred_at)
) partition by range (occurred_at);
create index tds_audit_trail_record_idx on tds_audit_trail (entity_type, source_entity_id, occurred_at desc);
create index tds_audit_trail_correlation_idx on tds_audit_trail (correlation_id) where correlation_id is not null;

-- tx_id makes the feed gap-free for readers: a reader takes only rows whose transaction is older than every transaction still running
-- (pg_snapshot_xmin), in the order (tx_id, id). An id from a sequence alone can become visible after a higher one.
create sequence tds_change_feed_id_seq as bigint cache 32;
create table tds_change_feed (
  id                 bigint      not null default nextval('tds_change_feed_id_seq'),
  tx_id              bigint      not null default pg_current_xact_id()::text::bigint,
  source             text        not null default 'zoho',
  organization_id    text        not null,
  event_type         text        not null,
  entity_type        text        not null,
  source_entity_id   text        not null,
  changed_fields     text[],
  source_modified_at timestamptz,
  correlation_id     text,
  occurred_at        timestamptz not null default now(),
  constraint tds_change_feed_pkey primary key (id, occurred_at)
) partition by range (occurred_at);
create index tds_change_feed_order_idx on tds_change_feed (tx_id, id);

-- Operation -------------------------------------------------------------------------------------------------------------------------

create table tds_api_keys (
  id           bigint      generated always as identity,
  name         text        not null,
  key_prefix   text        not null,
  key_hash     bytea       not null,
  role         text        not null,
  created_at   timestamptz not null default now(),
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  constraint tds_api_keys_pkey primary key (id),
  constraint tds_api_keys_key_hash_key unique (key_hash),
  constraint tds_api_keys_role_check check (role in ('viewer', 'operator', 'admin'))
);

-- Zoho: what we spend, what we hold, what we wait for ----------------------------------------------------------------------------------

create table tds_api_calls (
  source          text        not null default 'zoho',
  organization_id text        not null,
  product         text        not null,
  day             date        not null,
  minute          timestamptz not null,
  purpose         text        not null,
  endpoint        text        not null,
  outcome         text        not null,
  calls           integer     not null,
  duration_ms     bigint      not null default 0,
  constraint tds_api_calls_pkey primary key (source, organization_id, minute, product, purpose, endpoint, outcome)
);
create index tds_api_calls_day_idx on tds_api_calls (day);

create table tds_circuit_breakers (
  name                 text        not null,
  state                text        not null default 'closed',
  consecutive_failures integer     not null default 0,
  wait_seconds         integer     not null default 60,
  opened_at            timestamptz,
  next_probe_at        timestamptz,
  reason               text,
  updated_at           timestamptz not null default now(),
  constraint tds_circuit_breakers_pkey primary key (name),
  constraint tds_circuit_breakers_state_check check (state in ('closed', 'open', 'half_open'))
);

create table tds_oauth_tokens (
  source                 text        not null,
  organization_id        text        not null,
  access_token_encrypted bytea,
  api_domain             text,
  expires_at             timestamptz,
  refreshed_at           timestamptz,
  blocked_until          timestamptz,
  blocked_reason         text,
  constraint tds_oauth_tokens_pkey primary key (source, organization_id)
);

create table tds_rate_windows (
  source          text        not null,
  organization_id text        not null,
  slot            timestamptz not null,
  calls           integer     not null default 0,
  constraint tds_rate_windows_pkey primary key (source, organization_id, slot)
);

-- Partitions --------------------------------------------------------------------------------------------------------------------------

-- Creates the monthly partitions of every partitioned table for the current month and the p_months_ahead that follow, and the default
-- partition behind them. Safe to call at any time, by several at once. Returns the names it created.
create function tds_ensure_partitions(p_months_ahead integer default 3) returns setof text
language plpgsql as $$
declare
  v_parent text;
  v_month  date;
  v_name   text;
begin
  perform pg_advisory_xact_lock(hashtext('tds_ensure_partitions'));
  foreach v_parent in array array['tds_inbox_events', 'tds_sync_queue_done', 'tds_sync_logs', 'tds_audit_trail', 'tds_change_feed'] loop
    for v_month in
      select generate_series(date_trunc('month', now() at time zone 'UTC'), date_trunc('month', now() at time zone 'UTC') + make_interval(months => p_months_ahead), interval '1 month')::date
    loop
      v_name := v_parent || to_char(v_month, '"_"YYYY"_"MM');
      if to_regclass(v_name) is null then
        execute format('create table %I partition of %I for values from (%L) to (%L)',
          v_name, v_parent, v_month::text || ' 00:00:00+00', (v_month + interval '1 month')::date::text || ' 00:00:00+00');
        return next v_name;
      end if;
    end loop;
    v_name := v_parent || '_default';
    if to_regclass(v_name) is null then
      execute format('create table %I partition of %I default', v_name, v_parent);
      return next v_name;
    end if;
  end loop;
end
$$;

select tds_ensure_partitions();
