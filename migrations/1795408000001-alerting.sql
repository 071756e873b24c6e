-- Telling people of alerts: what was told of each, to whom it is still to be told, and what is not to be told for a while.

-- What people were last told of an alert. announcements counts them: it numbers the deliveries.
alter table tds_alerts
  add column announced_at       timestamptz,
  add column announced_severity text,
  add column announced_state    text,
  add column announcements      integer not null default 0,
  add constraint tds_alerts_announced_state_check check (announced_state in ('triggered', 'acknowledged', 'resolved')),
  add constraint tds_alerts_announced_check check ((announced_at is null) = (announced_state is null) and (announced_at is null) = (announced_severity is null));
-- Those whose end is still to be told.
create index tds_alerts_end_untold_idx on tds_alerts (id) where resolved_at is not null and announced_state in ('triggered', 'acknowledged');

-- A message about an alert for one channel: an outbox. It is delivered under a lease, in the order of its alert.
create table tds_alert_deliveries (
  id           bigint generated always as identity,
  alert_id     bigint      not null,
  channel      text        not null,
  state        text        not null,
  sequence     integer     not null,
  status       text        not null default 'pending',
  attempts     integer     not null default 0,
  run_at       timestamptz not null default now(),
  lease_token  uuid,
  lease_until  timestamptz,
  last_error   text,
  created_at   timestamptz not null default now(),
  delivered_at timestamptz,
  constraint tds_alert_deliveries_pkey primary key (id),
  constraint tds_alert_deliveries_alert_id_fkey foreign key (alert_id) references tds_alerts (id) on delete cascade,
  -- Once per channel and state.
  constraint tds_alert_deliveries_once_key unique (alert_id, channel, sequence),
  constraint tds_alert_deliveries_state_check check (state in ('triggered', 'escalated', 'reminded', 'acknowledged', 'resolved')),
  constraint tds_alert_deliveries_status_check check (status in ('pending', 'delivered', 'failed', 'superseded')),
  constraint tds_alert_deliveries_lease_check check ((lease_token is null) = (lease_until is null)),
  constraint tds_alert_deliveries_delivered_check check ((status = 'delivered') = (delivered_at is not null))
);
-- What is to be delivered.
create index tds_alert_deliveries_pending_idx on tds_alert_deliveries (run_at) where status = 'pending';
-- How a channel does, and what may be forgotten.
create index tds_alert_deliveries_channel_idx on tds_alert_deliveries (channel, created_at desc);
create index tds_alert_deliveries_created_idx on tds_alert_deliveries (created_at);

-- Nobody is told of these alerts for a while; they are seen all the same.
create table tds_alert_silences (
  id         bigint generated always as identity,
  rule       text        not null,
  dedupe_key text,
  reason     text        not null,
  starts_at  timestamptz not null,
  ends_at    timestamptz not null,
  created_at timestamptz not null default now(),
  created_by text        not null,
  constraint tds_alert_silences_pkey primary key (id),
  constraint tds_alert_silences_order_check check (ends_at >= starts_at)
);
create index tds_alert_silences_ends_idx on tds_alert_silences (ends_at);

-- How long what rules see has lasted, in evaluations: what flickers is not told.
create table tds_alert_conditions (
  dedupe_key text    not null,
  rule       text    not null,
  seen       integer not null,
  clear      integer not null,
  constraint tds_alert_conditions_pkey primary key (dedupe_key)
);

-- The last evaluation of the rules: one row, taken by whoever evaluates next. The generation fences who was overtaken.
create table tds_alert_evaluations (
  is_only      boolean     not null default true,
  generation   bigint      not null default 0,
  evaluated_at timestamptz not null default '-infinity',
  pinged_at    timestamptz not null default '-infinity',
  constraint tds_alert_evaluations_pkey primary key (is_only),
  constraint tds_alert_evaluations_is_only_check check (is_only)
);
insert into tds_alert_evaluations default values;

-- The rule is called queue.backup now, and is evaluated anew.
update tds_alerts set resolved_at = now(), resolved_by = 'system' where rule = 'queue.depth' and resolved_at is null;
-- What was known before there were channels is not news.
update tds_alerts set announced_at = triggered_at, announced_severity = severity, announced_state = 'resolved', announcements = 1 where resolved_at is not null;
