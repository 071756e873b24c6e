-- Mirror of locations (branches, warehouses) and users. Zoho tells no modification time of either.

create table mirror.branches (
  organization_id    text        not null,
  zoho_id            text        not null,
  name               text,
  type               text,
  status             text,
  is_primary         boolean,
  parent_location_id text,
  email              text,
  phone              text,
  address            jsonb,
  raw                jsonb       not null,
  content_hash       text        not null,
  source_modified_at timestamptz,
  detail_modified_at timestamptz,
  confirmed_at       timestamptz,
  source_deleted_at  timestamptz,
  first_seen_at      timestamptz not null default now(),
  synced_at          timestamptz not null default now(),
  sync_origin        text        not null,
  sync_run_id        uuid,
  constraint branches_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index branches_modified_idx on mirror.branches (organization_id, source_modified_at desc, zoho_id);

create table mirror.users (
  organization_id    text        not null,
  zoho_id            text        not null,
  name               text,
  email              text,
  status             text,
  user_role          text,
  user_type          text,
  role_id            text,
  is_current_user    boolean,
  photo_url          text,
  raw                jsonb       not null,
  content_hash       text        not null,
  source_modified_at timestamptz,
  detail_modified_at timestamptz,
  confirmed_at       timestamptz,
  source_deleted_at  timestamptz,
  first_seen_at      timestamptz not null default now(),
  synced_at          timestamptz not null default now(),
  sync_origin        text        not null,
  sync_run_id        uuid,
  constraint users_pkey primary key (organization_id, zoho_id)
) with (fillfactor = 85);
create index users_modified_idx on mirror.users (organization_id, source_modified_at desc, zoho_id);
