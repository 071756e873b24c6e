-- Secrets that change while the application runs, e.g. the one Zoho signs webhooks with: rotating it needs no restart.

-- A ring holds the secrets accepted under one name. 'next' is accepted already and becomes 'current' when the other side has it everywhere;
-- 'retiring' was current (or was to be) and is accepted for a while, for what was signed before. `sealed` is AES-256-GCM, bound to the ring.
create table tds_secrets (
  id             bigint      generated always as identity,
  ring           text        not null,
  state          text        not null,
  sealed         bytea       not null,
  accepted_until timestamptz,
  created_at     timestamptz not null default now(),
  constraint tds_secrets_pkey primary key (id),
  constraint tds_secrets_state_check check (state in ('next', 'current', 'retiring')),
  constraint tds_secrets_accepted_until_check check ((state = 'retiring') = (accepted_until is not null))
);
create unique index tds_secrets_one_current_idx on tds_secrets (ring) where state = 'current';
create unique index tds_secrets_one_next_idx on tds_secrets (ring) where state = 'next';
create index tds_secrets_retiring_idx on tds_secrets (accepted_until) where state = 'retiring';
