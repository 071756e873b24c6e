-- What auto-healing found and did.

-- One round of checks. A dry round looks and does nothing; it has no actions.
create table tds_healing_rounds (
  id             uuid        not null,
  trigger        text        not null,
  actor          text        not null,
  worker         text        not null,
  is_dry_run     boolean     not null default false,
  correlation_id text,
  checks         integer     not null default 0,
  findings       integer     not null default 0,
  done           integer     not null default 0,
  failed         integer     not null default 0,
  held           integer     not null default 0,
  started_at     timestamptz not null default now(),
  finished_at    timestamptz,
  constraint tds_healing_rounds_pkey primary key (id),
  constraint tds_healing_rounds_trigger_check check (trigger in ('schedule', 'request'))
);
create index tds_healing_rounds_started_at_idx on tds_healing_rounds (started_at);

-- One action for one finding. Written before it begins, so that what ends the process is counted too and stopped by the budget.
create table tds_healing_actions (
  id             uuid        not null,
  round_id       uuid        not null,
  check_name     text        not null,
  -- What it is about, the same for the same trouble: a job, a run, a breaker.
  subject        text        not null,
  finding        text        not null,
  outcome        text        not null default 'begun',
  action         text,
  effect         text,
  before         jsonb       not null default '{}',
  after          jsonb,
  error          text,
  correlation_id text,
  created_at     timestamptz not null default now(),
  finished_at    timestamptz,
  constraint tds_healing_actions_pkey primary key (id),
  constraint tds_healing_actions_outcome_check check (outcome in ('begun', 'done', 'failed', 'nothing', 'held'))
);
create index tds_healing_actions_created_at_idx on tds_healing_actions (created_at desc, id desc);
create index tds_healing_actions_check_idx on tds_healing_actions (check_name, created_at desc);
create index tds_healing_actions_round_idx on tds_healing_actions (round_id);
