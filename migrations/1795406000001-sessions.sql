-- Browsers log in with an API key once and carry a cookie from then on. The cookie's token is stored as its hash; a session ends with its key.
create table tds_sessions (
  token_hash   bytea       not null,
  api_key_id   bigint      not null,
  created_at   timestamptz not null default now(),
  last_used_at timestamptz not null default now(),
  expires_at   timestamptz not null,
  constraint tds_sessions_pkey primary key (token_hash),
  constraint tds_sessions_api_key_fkey foreign key (api_key_id) references tds_api_keys (id) on delete cascade
);
-- What ends when a key is revoked.
create index tds_sessions_api_key_idx on tds_sessions (api_key_id);
-- What may be forgotten.
create index tds_sessions_expiry_idx on tds_sessions (expires_at);

-- Who made a key; null for the keys a process makes at its first start. And which key it took the place of.
alter table tds_api_keys add column created_by text, add column replaces_id bigint;
