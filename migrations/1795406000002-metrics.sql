-- Samples of how the installation does, for the charts of the dashboard. One row per metric, label and minute; hours are made of minutes.
-- Two partitions, since they are kept for different times: minutes 48 hours, hours 90 days.
-- value: the average; of what is counted, per minute. peak: the highest minute within.
create table tds_metrics (
  resolution text             not null,
  metric     text             not null,
  label      text             not null default '',
  at         timestamptz      not null,
  value      double precision not null,
  peak       double precision not null,
  constraint tds_metrics_pkey primary key (resolution, metric, label, at)
) partition by list (resolution);
create table tds_metrics_minute partition of tds_metrics for values in ('minute');
create table tds_metrics_hour partition of tds_metrics for values in ('hour');
-- A chart: one metric, all labels, a range of time. And what may be forgotten.
create index tds_metrics_minute_at_idx on tds_metrics_minute (at, metric);
create index tds_metrics_hour_at_idx on tds_metrics_hour (at, metric);

-- When a component of the installation went up, down, or half down. What it is now is its latest row.
create table tds_component_changes (
  id         bigint      generated always as identity,
  component  text        not null,
  status     text        not null,
  reason     text,
  changed_at timestamptz not null default now(),
  constraint tds_component_changes_pkey primary key (id),
  constraint tds_component_changes_status_check check (status in ('up', 'degraded', 'down'))
);
create index tds_component_changes_component_idx on tds_component_changes (component, changed_at desc);
-- What may be forgotten.
create index tds_component_changes_at_idx on tds_component_changes (changed_at);
