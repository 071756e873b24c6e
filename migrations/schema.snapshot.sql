-- The schema all migrations together make, read from PostgreSQL's catalogue. Generated: npm run schema:snapshot
-- For reading and for reviewing; the migrations are what counts. Monthly partitions are left out, they come and go.

create schema mirror;

create type public.tds_job_content as (operation text, payload json, payload_hash text, source_modified_at timestamp with time zone, origin text, correlation_id text, attempts integer);

create sequence public.tds_audit_trail_id_seq as bigint;

create sequence public.tds_change_feed_id_seq as bigint;

create sequence public.tds_sync_logs_id_seq as bigint;

create sequence public.tds_sync_queue_id_seq as bigint;

CREATE OR REPLACE FUNCTION public.tds_claim_jobs(p_worker text, p_limit integer, p_token uuid, p_lease_seconds double precision)
 RETURNS SETOF public.tds_sync_queue_live
 LANGUAGE sql
 SET enable_sort TO 'off'
 SET enable_seqscan TO 'off'
 SET enable_bitmapscan TO 'off'
AS $function$
  select set_config('synchronous_commit', 'off', true);
  with due as (
    select q.id
      from tds_sync_queue_live q
     where q.status = 'pending'
       and not exists (select from tds_queue_pauses where entity_type = '*')
       and q.entity_type <> all (array(select entity_type from tds_queue_pauses))
       and not exists (
         select from tds_sync_queue_live p
          where p.status = 'processing'
            and p.source = q.source and p.organization_id = q.organization_id
            and p.entity_type = q.entity_type and p.source_entity_id = q.source_entity_id)
     order by q.priority desc, q.id
     limit p_limit
     for update of q skip locked)
  update tds_sync_queue_live j
     set status = 'processing', attempts = j.attempts + 1, started_at = now(),
         lease_owner = p_worker, lease_token = p_token, lease_expires_at = now() + make_interval(secs => p_lease_seconds)
    from due
   where j.id = due.id
  returning j.*;
$function$;

CREATE OR REPLACE FUNCTION public.tds_ensure_partitions(p_months_ahead integer DEFAULT 3)
 RETURNS SETOF text
 LANGUAGE plpgsql
AS $function$
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
$function$;

CREATE OR REPLACE FUNCTION public.tds_merge_job(e public.tds_job_content, x public.tds_job_content)
 RETURNS public.tds_job_content
 LANGUAGE plpgsql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
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
$function$;

create table mirror.customers (
  organization_id text not null,
  zoho_id text not null,
  contact_name text,
  company_name text,
  first_name text,
  last_name text,
  email text,
  phone text,
  mobile text,
  website text,
  status text,
  customer_sub_type text,
  language_code text,
  payment_terms integer,
  payment_terms_label text,
  currency_id text,
  currency_code text,
  credit_limit numeric,
  outstanding_receivable_amount numeric,
  outstanding_payable_amount numeric,
  unused_credits_receivable_amount numeric,
  unused_credits_payable_amount numeric,
  pricebook_id text,
  pricebook_name text,
  owner_id text,
  country text,
  billing_address jsonb,
  shipping_address jsonb,
  contact_persons jsonb,
  notes text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint customers_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX customers_contact_name_idx ON mirror.customers USING btree (organization_id, contact_name);

CREATE INDEX customers_email_idx ON mirror.customers USING btree (organization_id, email) WHERE (email IS NOT NULL);

CREATE INDEX customers_modified_idx ON mirror.customers USING btree (organization_id, source_modified_at DESC, zoho_id);

create table mirror.products (
  organization_id text not null,
  zoho_id text not null,
  name text,
  sku text,
  unit text,
  status text,
  product_type text,
  item_type text,
  description text,
  rate numeric,
  purchase_rate numeric,
  purchase_description text,
  account_id text,
  purchase_account_id text,
  tax_id text,
  tax_name text,
  tax_percentage numeric,
  brand text,
  manufacturer text,
  category_id text,
  category_name text,
  group_id text,
  group_name text,
  upc text,
  ean text,
  isbn text,
  part_number text,
  vendor_id text,
  vendor_name text,
  reorder_level numeric,
  stock_on_hand numeric,
  available_stock numeric,
  actual_available_stock numeric,
  can_be_sold boolean,
  can_be_purchased boolean,
  track_inventory boolean,
  is_combo_product boolean,
  image_document_id text,
  image_name text,
  image_type text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint products_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX products_modified_idx ON mirror.products USING btree (organization_id, source_modified_at DESC, zoho_id);

CREATE INDEX products_name_idx ON mirror.products USING btree (organization_id, name);

CREATE INDEX products_sku_idx ON mirror.products USING btree (organization_id, sku) WHERE (sku IS NOT NULL);

create table mirror.vendors (
  organization_id text not null,
  zoho_id text not null,
  contact_name text,
  company_name text,
  first_name text,
  last_name text,
  email text,
  phone text,
  mobile text,
  website text,
  status text,
  customer_sub_type text,
  language_code text,
  payment_terms integer,
  payment_terms_label text,
  currency_id text,
  currency_code text,
  credit_limit numeric,
  outstanding_receivable_amount numeric,
  outstanding_payable_amount numeric,
  unused_credits_receivable_amount numeric,
  unused_credits_payable_amount numeric,
  pricebook_id text,
  pricebook_name text,
  owner_id text,
  country text,
  billing_address jsonb,
  shipping_address jsonb,
  contact_persons jsonb,
  notes text,
  custom_fields jsonb,
  source_created_at timestamp with time zone,
  raw jsonb not null,
  content_hash text not null,
  source_modified_at timestamp with time zone,
  detail_modified_at timestamp with time zone,
  confirmed_at timestamp with time zone,
  source_deleted_at timestamp with time zone,
  first_seen_at timestamp with time zone not null default now(),
  synced_at timestamp with time zone not null default now(),
  sync_origin text not null,
  sync_run_id uuid,
  constraint vendors_pkey PRIMARY KEY (organization_id, zoho_id)
) with (fillfactor=85);

CREATE INDEX vendors_contact_name_idx ON mirror.vendors USING btree (organization_id, contact_name);

CREATE INDEX vendors_email_idx ON mirror.vendors USING btree (organization_id, email) WHERE (email IS NOT NULL);

CREATE INDEX vendors_modified_idx ON mirror.vendors USING btree (organization_id, source_modified_at DESC, zoho_id);

create table public.tds_api_calls (
  source text not null default 'zoho'::text,
  organization_id text not null,
  product text not null,
  day date not null,
  minute timestamp with time zone not null,
  purpose text not null,
  endpoint text not null,
  outcome text not null,
  calls integer not null,
  duration_ms bigint not null default 0,
  constraint tds_api_calls_pkey PRIMARY KEY (source, organization_id, minute, product, purpose, endpoint, outcome)
);

CREATE INDEX tds_api_calls_day_idx ON public.tds_api_calls USING btree (day);

create table public.tds_api_keys (
  id bigint not null generated always as identity,
  name text not null,
  key_prefix text not null,
  key_hash bytea not null,
  role text not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint tds_api_keys_pkey PRIMARY KEY (id),
  constraint tds_api_keys_key_hash_key UNIQUE (key_hash),
  constraint tds_api_keys_role_check CHECK ((role = ANY (ARRAY['viewer'::text, 'operator'::text, 'admin'::text])))
);

create table public.tds_audit_trail (
  id bigint not null default nextval('public.tds_audit_trail_id_seq'::regclass),
  source text not null default 'zoho'::text,
  organization_id text,
  entity_type text,
  source_entity_id text,
  action text not null,
  before jsonb,
  after jsonb,
  changed_fields text[],
  actor text not null,
  origin text not null,
  source_modified_at timestamp with time zone,
  queue_id bigint,
  sync_run_id uuid,
  correlation_id text,
  details jsonb,
  occurred_at timestamp with time zone not null default now(),
  constraint tds_audit_trail_pkey PRIMARY KEY (id, occurred_at)
) partition by RANGE (occurred_at);

CREATE INDEX tds_audit_trail_correlation_idx ON ONLY public.tds_audit_trail USING btree (correlation_id) WHERE (correlation_id IS NOT NULL);

CREATE INDEX tds_audit_trail_record_idx ON ONLY public.tds_audit_trail USING btree (entity_type, source_entity_id, occurred_at DESC);

create table public.tds_change_feed (
  id bigint not null default nextval('public.tds_change_feed_id_seq'::regclass),
  tx_id bigint not null default ((pg_current_xact_id())::text)::bigint,
  source text not null default 'zoho'::text,
  organization_id text not null,
  event_type text not null,
  entity_type text not null,
  source_entity_id text not null,
  changed_fields text[],
  source_modified_at timestamp with time zone,
  correlation_id text,
  occurred_at timestamp with time zone not null default now(),
  constraint tds_change_feed_pkey PRIMARY KEY (id, occurred_at)
) partition by RANGE (occurred_at);

CREATE INDEX tds_change_feed_order_idx ON ONLY public.tds_change_feed USING btree (tx_id, id);

create table public.tds_circuit_breakers (
  name text not null,
  state text not null default 'closed'::text,
  consecutive_failures integer not null default 0,
  wait_seconds integer not null default 60,
  opened_at timestamp with time zone,
  next_probe_at timestamp with time zone,
  reason text,
  updated_at timestamp with time zone not null default now(),
  probe_token uuid,
  constraint tds_circuit_breakers_pkey PRIMARY KEY (name),
  constraint tds_circuit_breakers_state_check CHECK ((state = ANY (ARRAY['closed'::text, 'open'::text, 'half_open'::text])))
);

create table public.tds_dead_letter_queue (
  id bigint not null generated always as identity,
  queue_id bigint not null,
  inbox_ids uuid[] not null default '{}'::uuid[],
  source text not null default 'zoho'::text,
  organization_id text not null,
  entity_type text not null,
  source_entity_id text not null,
  operation text not null,
  class text not null,
  failure_reason text not null,
  error_code text,
  error_message text,
  payload json,
  edited_payload json,
  payload_hash text,
  source_modified_at timestamp with time zone,
  origin text not null,
  total_attempts integer not null default 0,
  attempt_history jsonb not null default '[]'::jsonb,
  priority smallint not null default 5,
  retry_count integer not null default 0,
  next_retry_at timestamp with time zone,
  resolved boolean not null default false,
  resolved_at timestamp with time zone,
  resolved_by text,
  resolution_notes text,
  correlation_id text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint tds_dead_letter_queue_pkey PRIMARY KEY (id),
  constraint tds_dead_letter_queue_class_check CHECK ((class = ANY (ARRAY['ours'::text, 'theirs'::text, 'weather'::text]))),
  constraint tds_dead_letter_queue_priority_check CHECK (((priority >= 1) AND (priority <= 10))),
  constraint tds_dead_letter_queue_resolved_check CHECK ((resolved = (resolved_at IS NOT NULL)))
);

CREATE INDEX tds_dead_letter_queue_next_retry_idx ON public.tds_dead_letter_queue USING btree (next_retry_at) WHERE ((NOT resolved) AND (next_retry_at IS NOT NULL));

CREATE UNIQUE INDEX tds_dead_letter_queue_one_open_per_record_idx ON public.tds_dead_letter_queue USING btree (source, organization_id, entity_type, source_entity_id) WHERE (NOT resolved);

CREATE INDEX tds_dead_letter_queue_open_idx ON public.tds_dead_letter_queue USING btree (priority DESC, id) WHERE (NOT resolved);

create table public.tds_inbox_events (
  id uuid not null,
  source text not null default 'zoho'::text,
  organization_id text,
  entity_type text,
  source_entity_id text,
  operation text not null,
  status text not null,
  idempotency_key text,
  signature_verified boolean not null,
  signature_scheme text,
  content_type text,
  path text,
  headers jsonb not null default '{}'::jsonb,
  body text not null,
  body_encoding text not null default 'utf8'::text,
  validation_errors jsonb,
  source_modified_at timestamp with time zone,
  correlation_id text,
  received_at timestamp with time zone not null default now(),
  processed_at timestamp with time zone,
  constraint tds_inbox_events_pkey PRIMARY KEY (id, received_at),
  constraint tds_inbox_events_body_encoding_check CHECK ((body_encoding = ANY (ARRAY['utf8'::text, 'base64'::text]))),
  constraint tds_inbox_events_operation_check CHECK ((operation = ANY (ARRAY['created'::text, 'updated'::text, 'deleted'::text, 'unknown'::text]))),
  constraint tds_inbox_events_status_check CHECK ((status = ANY (ARRAY['received'::text, 'processed'::text, 'failed'::text, 'unrecognised'::text, 'malformed'::text, 'rejected'::text])))
) partition by RANGE (received_at);

CREATE INDEX tds_inbox_events_recent_idx ON ONLY public.tds_inbox_events USING btree (received_at DESC, id DESC);

CREATE INDEX tds_inbox_events_record_idx ON ONLY public.tds_inbox_events USING btree (entity_type, source_entity_id, received_at DESC);

create table public.tds_inbox_keys (
  source text not null,
  idempotency_key text not null,
  event_id uuid not null,
  duplicates integer not null default 0,
  received_at timestamp with time zone not null default now(),
  constraint tds_inbox_keys_pkey PRIMARY KEY (source, idempotency_key)
);

CREATE INDEX tds_inbox_keys_received_idx ON public.tds_inbox_keys USING btree (received_at);

create table public.tds_oauth_tokens (
  source text not null,
  organization_id text not null,
  access_token_encrypted bytea,
  api_domain text,
  expires_at timestamp with time zone,
  refreshed_at timestamp with time zone,
  blocked_until timestamp with time zone,
  blocked_reason text,
  grant_fingerprint text,
  constraint tds_oauth_tokens_pkey PRIMARY KEY (source, organization_id)
);

create table public.tds_queue_pauses (
  entity_type text not null,
  paused_by text not null,
  reason text,
  paused_at timestamp with time zone not null default now(),
  constraint tds_queue_pauses_pkey PRIMARY KEY (entity_type)
);

create table public.tds_rate_limits (
  source text not null,
  organization_id text not null,
  daily_limit integer,
  daily_remaining integer,
  reset_at timestamp with time zone,
  observed_at timestamp with time zone,
  paused_until timestamp with time zone,
  pause_reason text,
  updated_at timestamp with time zone not null default now(),
  constraint tds_rate_limits_pkey PRIMARY KEY (source, organization_id),
  constraint tds_rate_limits_daily_check CHECK (((daily_limit >= 0) AND (daily_remaining >= 0)))
);

create table public.tds_rate_windows (
  source text not null,
  organization_id text not null,
  slot timestamp with time zone not null,
  calls integer not null default 0,
  constraint tds_rate_windows_pkey PRIMARY KEY (source, organization_id, slot)
);

create table public.tds_sync_cursors (
  source text not null,
  organization_id text not null,
  entity_type text not null,
  watermark timestamp with time zone,
  checkpoint jsonb,
  capability jsonb,
  full_synced_at timestamp with time zone,
  updated_at timestamp with time zone not null default now(),
  constraint tds_sync_cursors_pkey PRIMARY KEY (source, organization_id, entity_type)
);

create table public.tds_sync_logs (
  id bigint not null default nextval('public.tds_sync_logs_id_seq'::regclass),
  sync_run_id uuid,
  level text not null,
  message text not null,
  entity_type text,
  source_entity_id text,
  details jsonb,
  correlation_id text,
  occurred_at timestamp with time zone not null default now(),
  constraint tds_sync_logs_pkey PRIMARY KEY (id, occurred_at),
  constraint tds_sync_logs_level_check CHECK ((level = ANY (ARRAY['debug'::text, 'info'::text, 'warning'::text, 'error'::text])))
) partition by RANGE (occurred_at);

CREATE INDEX tds_sync_logs_run_idx ON ONLY public.tds_sync_logs USING btree (sync_run_id, id);

create table public.tds_sync_queue (
  id bigint not null default nextval('public.tds_sync_queue_id_seq'::regclass),
  source text not null default 'zoho'::text,
  organization_id text not null,
  entity_type text not null,
  source_entity_id text not null,
  operation text not null,
  payload json,
  payload_hash text,
  source_modified_at timestamp with time zone,
  origin text not null,
  status text not null default 'pending'::text,
  priority smallint not null default 5,
  attempts integer not null default 0,
  snoozes integer not null default 0,
  run_at timestamp with time zone not null default now(),
  lease_owner text,
  lease_token uuid,
  lease_expires_at timestamp with time zone,
  target_id text,
  outcome text,
  inbox_ids uuid[] not null default '{}'::uuid[],
  sync_run_id uuid,
  dead_letter_id bigint,
  correlation_id text,
  error_class text,
  error_code text,
  error_message text,
  failures jsonb,
  received_at timestamp with time zone not null default now(),
  created_at timestamp with time zone not null default now(),
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  constraint tds_sync_queue_finished_at_check CHECK (((status = ANY (ARRAY['completed'::text, 'failed'::text, 'dead_letter'::text])) = (finished_at IS NOT NULL))),
  constraint tds_sync_queue_leased_while_processing_check CHECK (((status = 'processing'::text) = ((lease_token IS NOT NULL) AND (lease_expires_at IS NOT NULL)))),
  constraint tds_sync_queue_operation_check CHECK ((operation = ANY (ARRAY['upsert'::text, 'delete'::text, 'fetch'::text]))),
  constraint tds_sync_queue_priority_check CHECK (((priority >= 1) AND (priority <= 10))),
  constraint tds_sync_queue_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'processing'::text, 'completed'::text, 'failed'::text, 'retry'::text, 'dead_letter'::text])))
) partition by LIST (status);

create table public.tds_sync_queue_done partition of public.tds_sync_queue FOR VALUES IN ('completed', 'failed', 'dead_letter') partition by RANGE (finished_at);

CREATE INDEX tds_sync_queue_done_id_idx ON ONLY public.tds_sync_queue_done USING btree (id);

CREATE INDEX tds_sync_queue_done_record_idx ON ONLY public.tds_sync_queue_done USING btree (entity_type, source_entity_id, finished_at DESC);

CREATE INDEX tds_sync_queue_done_status_idx ON ONLY public.tds_sync_queue_done USING btree (status, finished_at DESC, id DESC);

create table public.tds_sync_queue_live partition of public.tds_sync_queue (
  constraint tds_sync_queue_live_pkey PRIMARY KEY (id)
) FOR VALUES IN ('pending', 'processing', 'retry') with (autovacuum_analyze_scale_factor=0.05, autovacuum_vacuum_cost_delay=0, autovacuum_vacuum_scale_factor=0.02, autovacuum_vacuum_threshold=500, fillfactor=70, vacuum_truncate=false);

CREATE INDEX tds_sync_queue_live_lease_idx ON public.tds_sync_queue_live USING btree (lease_expires_at) WHERE (status = 'processing'::text);

CREATE UNIQUE INDEX tds_sync_queue_live_one_waiting_per_record_idx ON public.tds_sync_queue_live USING btree (source, organization_id, entity_type, source_entity_id) WHERE (status = ANY (ARRAY['pending'::text, 'retry'::text]));

CREATE UNIQUE INDEX tds_sync_queue_live_one_worker_per_record_idx ON public.tds_sync_queue_live USING btree (source, organization_id, entity_type, source_entity_id) WHERE (status = 'processing'::text);

CREATE INDEX tds_sync_queue_live_ready_idx ON public.tds_sync_queue_live USING btree (priority DESC, id) WHERE (status = 'pending'::text);

CREATE INDEX tds_sync_queue_live_retry_due_idx ON public.tds_sync_queue_live USING btree (run_at) WHERE (status = 'retry'::text);

create table public.tds_sync_runs (
  id uuid not null,
  source text not null default 'zoho'::text,
  organization_id text not null,
  type text not null,
  entity_type text not null,
  trigger text not null,
  status text not null,
  options jsonb not null default '{}'::jsonb,
  total bigint,
  processed bigint not null default 0,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  stale bigint not null default 0,
  deleted bigint not null default 0,
  failed bigint not null default 0,
  api_calls integer not null default 0,
  cursor jsonb,
  requested_by text,
  correlation_id text,
  error_summary text,
  started_at timestamp with time zone not null default now(),
  heartbeat_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  constraint tds_sync_runs_pkey PRIMARY KEY (id),
  constraint tds_sync_runs_ended_at_check CHECK (((status = 'running'::text) = (ended_at IS NULL))),
  constraint tds_sync_runs_status_check CHECK ((status = ANY (ARRAY['running'::text, 'completed'::text, 'failed'::text, 'cancelled'::text]))),
  constraint tds_sync_runs_trigger_check CHECK ((trigger = ANY (ARRAY['schedule'::text, 'api'::text, 'cli'::text, 'healing'::text, 'startup'::text]))),
  constraint tds_sync_runs_type_check CHECK ((type = ANY (ARRAY['full'::text, 'incremental'::text, 'stock'::text, 'specific'::text, 'repair'::text, 'image'::text])))
);

CREATE INDEX tds_sync_runs_entity_idx ON public.tds_sync_runs USING btree (entity_type, started_at DESC);

CREATE UNIQUE INDEX tds_sync_runs_one_running_per_entity_idx ON public.tds_sync_runs USING btree (source, organization_id, entity_type) WHERE (status = 'running'::text);

CREATE INDEX tds_sync_runs_recent_idx ON public.tds_sync_runs USING btree (started_at DESC, id DESC);

create table public.tds_workers (
  id text not null,
  host text not null,
  pid integer not null,
  started_at timestamp with time zone not null default now(),
  heartbeat_at timestamp with time zone not null default now(),
  stopped_at timestamp with time zone,
  claimed bigint not null default 0,
  completed bigint not null default 0,
  failed bigint not null default 0,
  constraint tds_workers_pkey PRIMARY KEY (id)
);
