-- Validation: what is wrong with the data, from the first time it was seen until it was put right, and the runs that looked.

-- One row per record, rule and field, for ever the same one: it opens, is fixed, and opens again.
create table tds_validation_findings (
  id              bigint      generated always as identity,
  source          text        not null,
  organization_id text        not null,
  entity_type     text        not null,
  entity_id       text        not null,
  -- mirror: found in a mirror row. intake: in a document that was kept out of the mirror.
  origin          text        not null,
  rule            text        not null,
  field           text        not null,
  severity        text        not null,
  severity_rank   smallint    not null generated always as (case severity when 'error' then 1 when 'warning' then 2 else 3 end) stored,
  current_value   jsonb,
  -- What else puts it right: <entity type>:<id> when that record changes, unique:<field>:<hash> when another with the same value does.
  related_key     text,
  -- Told only where the rule's own words are not enough: why a document could not be read.
  issue           text,
  recommendation  text,
  -- intake: version of the document that was kept out.
  source_version  timestamptz,
  status          text        not null default 'open',
  first_seen_at   timestamptz not null,
  last_seen_at    timestamptz not null,
  opened_at       timestamptz not null,
  reopened_count  integer     not null default 0,
  fixed_at        timestamptz,
  ignored_at      timestamptz,
  ignored_by      text,
  ignore_reason   text,
  constraint tds_validation_findings_pkey primary key (id),
  constraint tds_validation_findings_record_rule_key unique (source, organization_id, entity_type, entity_id, origin, rule, field),
  constraint tds_validation_findings_origin_check check (origin in ('mirror', 'intake')),
  constraint tds_validation_findings_severity_check check (severity in ('error', 'warning', 'info')),
  constraint tds_validation_findings_status_check check (status in ('open', 'fixed', 'ignored')),
  constraint tds_validation_findings_fixed_at_check check ((status = 'fixed') = (fixed_at is not null)),
  constraint tds_validation_findings_ignored_check check (status <> 'ignored' or (ignored_at is not null and ignored_by is not null and ignore_reason is not null))
) with (fillfactor = 80);
-- The report of a type, and of all: the worst first.
create index tds_validation_findings_report_idx on tds_validation_findings (entity_type, severity_rank, id) where status = 'open';
create index tds_validation_findings_open_idx on tds_validation_findings (severity_rank, id) where status = 'open';
-- What a changed record may have put right elsewhere.
create index tds_validation_findings_related_idx on tds_validation_findings (related_key) where status <> 'fixed' and related_key is not null;
create index tds_validation_findings_newest_idx on tds_validation_findings (opened_at desc, id desc);
create index tds_validation_findings_fixed_idx on tds_validation_findings (fixed_at) where status = 'fixed';

create table tds_validation_runs (
  id             uuid        not null,
  -- What is looked at, such as product, customer,vendor or all; and which rules.
  scope          text        not null,
  kind           text        not null,
  entity_types   text[]      not null,
  status         text        not null default 'running',
  trigger        text        not null,
  requested_by   text        not null,
  correlation_id text,
  -- Rows to look at, and looked at.
  total          bigint,
  processed      bigint      not null default 0,
  opened         bigint      not null default 0,
  fixed          bigint      not null default 0,
  error_summary  text,
  worker         text        not null,
  started_at     timestamptz not null default now(),
  heartbeat_at   timestamptz not null default now(),
  ended_at       timestamptz,
  constraint tds_validation_runs_pkey primary key (id),
  constraint tds_validation_runs_kind_check check (kind in ('all', 'integrity', 'orphans', 'duplicates')),
  constraint tds_validation_runs_status_check check (status in ('running', 'completed', 'failed')),
  constraint tds_validation_runs_ended_at_check check ((status = 'running') = (ended_at is null))
);
-- One run of a kind at a time: who asks meanwhile waits for that one.
create unique index tds_validation_runs_one_running_idx on tds_validation_runs (scope, kind) where status = 'running';
create index tds_validation_runs_recent_idx on tds_validation_runs (started_at desc, id desc);
create index tds_validation_runs_scope_idx on tds_validation_runs (scope, kind, started_at desc);
