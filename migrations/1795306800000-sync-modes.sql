-- Sync modes: what a full pass has seen, so that what it has not seen can be asked for; and alerts, which a held sweep raises.

-- Ids a full pass met. A pass may be continued by another run after a crash, so that it has an id of its own. Emptied when the pass ends.
create table tds_sync_seen (
  pass_id     uuid not null,
  entity_type text not null,
  zoho_id     text not null,
  constraint tds_sync_seen_pkey primary key (pass_id, entity_type, zoho_id)
);

create table tds_alerts (
  id              bigint      generated always as identity,
  rule            text        not null,
  severity        text        not null,
  dedupe_key      text        not null,
  title           text        not null,
  message         text        not null,
  details         jsonb,
  occurrences     integer     not null default 1,
  triggered_at    timestamptz not null default now(),
  last_seen_at    timestamptz not null default now(),
  acknowledged_at timestamptz,
  acknowledged_by text,
  resolved_at     timestamptz,
  resolved_by     text,
  constraint tds_alerts_pkey primary key (id),
  constraint tds_alerts_severity_check check (severity in ('info', 'warning', 'error', 'critical'))
);
-- The rule "one open alert per cause": seen again, it counts.
create unique index tds_alerts_one_open_per_key_idx on tds_alerts (dedupe_key) where resolved_at is null;
create index tds_alerts_recent_idx on tds_alerts (triggered_at desc, id desc);
