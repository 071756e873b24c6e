-- Statistics: what a source listed (staged for a while), how the mirror compared with it, and the figures of both sides over time.

-- Staged listings: one unlogged table each, made and dropped by the application, with the columns of the type's mirror table. Lost in a crash of
-- the server, which only means that the source is asked again.
create schema staging;

-- Which listings are staged. row_count tells a table that survived from one the server emptied.
create table tds_source_listings (
  id              uuid        not null,
  source          text        not null,
  organization_id text        not null,
  entity_type     text        not null,
  table_name      text        not null,
  row_count       bigint      not null default 0,
  api_calls       integer     not null default 0,
  -- The source's clock when the first page was asked for.
  started_at      timestamptz not null,
  completed_at    timestamptz,
  created_at      timestamptz not null default now(),
  constraint tds_source_listings_pkey primary key (id),
  constraint tds_source_listings_table_name_key unique (table_name)
);
create index tds_source_listings_entity_idx on tds_source_listings (source, organization_id, entity_type, completed_at desc);

create table tds_comparisons (
  id                    uuid        not null,
  source                text        not null,
  organization_id       text        not null,
  entity_type           text        not null,
  status                text        not null default 'running',
  level                 text        not null,
  -- listing: everything; records: only those that were named, as after a repair.
  scope                 text        not null,
  options               jsonb       not null default '{}',
  requested_by          text        not null,
  correlation_id        text,
  repair_run_id         uuid,
  total                 bigint,
  processed             bigint      not null default 0,
  listed_at             timestamptz,
  zoho_count            bigint,
  local_count           bigint,
  matched               bigint,
  missing_local         bigint,
  missing_zoho          bigint,
  stale                 bigint,
  different             bigint,
  in_flight             bigint,
  -- Records that differed in the comparison before this one too.
  repeated              bigint,
  match_percentage      numeric,
  data_quality_score    numeric,
  estimated_calls       integer     not null default 0,
  api_calls             integer     not null default 0,
  recommendation        text,
  recommendation_reason text,
  recommendation_calls  integer,
  error_summary         text,
  worker                text        not null,
  started_at            timestamptz not null default now(),
  heartbeat_at          timestamptz not null default now(),
  ended_at              timestamptz,
  constraint tds_comparisons_pkey primary key (id),
  constraint tds_comparisons_status_check check (status in ('running', 'completed', 'failed')),
  constraint tds_comparisons_level_check check (level in ('counts', 'ids', 'fields')),
  constraint tds_comparisons_scope_check check (scope in ('listing', 'records')),
  constraint tds_comparisons_ended_at_check check ((status = 'running') = (ended_at is null))
);
create index tds_comparisons_entity_idx on tds_comparisons (source, organization_id, entity_type, started_at desc, id desc);
create index tds_comparisons_recent_idx on tds_comparisons (started_at desc, id desc);
create index tds_comparisons_repair_run_idx on tds_comparisons (repair_run_id) where repair_run_id is not null;
create index tds_comparisons_running_idx on tds_comparisons (heartbeat_at) where status = 'running';

-- fields is [{field, zoho_value, local_value, severity}]. document_id is the record to fetch: the record itself, or the one it comes in.
create table tds_comparison_differences (
  comparison_id     uuid        not null,
  zoho_id           text        not null,
  kind              text        not null,
  document_id       text        not null,
  severity          text        not null,
  fields            jsonb       not null default '[]',
  is_confirmed      boolean     not null default false,
  zoho_modified_at  timestamptz,
  local_modified_at timestamptz,
  note              text,
  constraint tds_comparison_differences_pkey primary key (comparison_id, zoho_id),
  constraint tds_comparison_differences_comparison_fkey foreign key (comparison_id) references tds_comparisons (id) on delete cascade,
  constraint tds_comparison_differences_kind_check check (kind in ('missing_local', 'missing_zoho', 'stale', 'different', 'in_flight', 'ahead')),
  constraint tds_comparison_differences_severity_check check (severity in ('info', 'warning', 'error'))
);

-- Figures of one side of a type at one time: {records, counts: {…}, sums: {…}, groups: {by: {value: n}}}. Sums are decimal text.
create table tds_statistics_snapshots (
  id              bigint      generated always as identity,
  source          text        not null,
  organization_id text        not null,
  entity_type     text        not null,
  side            text        not null,
  records         bigint      not null,
  figures         jsonb       not null,
  -- When the figures were true: now for the mirror, the time of its listing for the source.
  as_of           timestamptz not null,
  taken_at        timestamptz not null default now(),
  constraint tds_statistics_snapshots_pkey primary key (id),
  constraint tds_statistics_snapshots_side_check check (side in ('zoho', 'local'))
);
create index tds_statistics_snapshots_entity_idx on tds_statistics_snapshots (source, organization_id, entity_type, side, taken_at desc);
create index tds_statistics_snapshots_taken_idx on tds_statistics_snapshots (taken_at);
