-- Settings that change while the application runs. A key without a row, or with a null value, has the environment's value.
create table tds_configuration (
  key        text        not null,
  -- Null: back to the environment's value; the version goes on counting.
  value      jsonb,
  version    integer     not null,
  updated_at timestamptz not null default now(),
  updated_by text        not null,
  constraint tds_configuration_pkey primary key (key),
  constraint tds_configuration_version_check check (version > 0)
);

-- Every version there was, the current one included: the way back.
create table tds_configuration_history (
  key        text        not null,
  version    integer     not null,
  value      jsonb,
  changed_at timestamptz not null default now(),
  changed_by text        not null,
  constraint tds_configuration_history_pkey primary key (key, version)
);
