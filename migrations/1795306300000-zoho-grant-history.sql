-- Zoho gives 10 access tokens in 10 minutes for one refresh token, whichever process asks: the times of the last ones are shared.
alter table tds_oauth_tokens add column recent_grants timestamptz[] not null default '{}';
