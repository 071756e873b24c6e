-- Schedules: which are known and paused, and every firing of each. The primary key of a firing is the rule "once per cluster".

-- counts_from: what was due before is not owed. Set when a schedule is first known, when its expression changes and when a pause ends.
create table tds_schedules (
  name        text        not null,
  cron        text,
  counts_from timestamptz not null default now(),
  paused_at   timestamptz,
  paused_by   text,
  constraint tds_schedules_pkey primary key (name),
  constraint tds_schedules_paused_by_check check ((paused_at is null) = (paused_by is null))
);

-- One row per time a schedule was due and fired. started_by is 'schedule' (on time), 'catch_up' (late, after a downtime), or who asked for it;
-- a firing somebody asked for is due when they asked. A firing whose process ended is 'abandoned' and may be fired again.
create table tds_schedule_firings (
  name         text        not null,
  due_at       timestamptz not null,
  fired_at     timestamptz not null default now(),
  started_by   text        not null,
  worker       text        not null,
  attempts     integer     not null default 1,
  heartbeat_at timestamptz not null default now(),
  finished_at  timestamptz,
  outcome      text,
  error        text,
  constraint tds_schedule_firings_pkey primary key (name, due_at),
  constraint tds_schedule_firings_outcome_check check (outcome in ('succeeded', 'failed', 'abandoned')),
  constraint tds_schedule_firings_finished_at_check check ((finished_at is null) = (outcome is null))
);
-- Firings somebody should be at.
create index tds_schedule_firings_running_idx on tds_schedule_firings (heartbeat_at) where finished_at is null;
-- What retention deletes.
create index tds_schedule_firings_due_at_idx on tds_schedule_firings (due_at);
