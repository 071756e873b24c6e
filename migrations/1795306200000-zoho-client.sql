-- Zoho client: what its processes share beyond tokens and windows.

-- The stored token and its block belong to one grant (client and refresh token). When a person installs a new grant, neither counts:
-- the fingerprint tells. First 16 hex digits of a SHA-256, of no use to anyone who reads it.
alter table tds_oauth_tokens add column grant_fingerprint text;

-- The probe that may pass a half-open breaker proves itself by this token; a prober that died loses it at next_probe_at.
alter table tds_circuit_breakers add column probe_token uuid;

-- The daily quota as Zoho last told it, and pauses Zoho asked of the whole organisation (a 429 of the minute window). One row per
-- organisation: Books and Inventory are taken to draw on one counter.
create table tds_rate_limits (
  source          text        not null,
  organization_id text        not null,
  daily_limit     integer,
  -- Calls left at observed_at; calls granted since then are subtracted as they happen.
  daily_remaining integer,
  reset_at        timestamptz,
  observed_at     timestamptz,
  paused_until    timestamptz,
  pause_reason    text,
  updated_at      timestamptz not null default now(),
  constraint tds_rate_limits_pkey primary key (source, organization_id),
  constraint tds_rate_limits_daily_check check (daily_limit >= 0 and daily_remaining >= 0)
);
