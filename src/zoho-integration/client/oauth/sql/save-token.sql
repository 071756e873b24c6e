-- save-token.sql: keep a new access token ($3 sealed, $4 API host or null, good for $5 seconds, of grant $6) and lift any block.
insert into tds_oauth_tokens as t
       (source, organization_id, access_token_encrypted, api_domain, expires_at, refreshed_at, grant_fingerprint)
values ($1, $2, $3, $4, now() + make_interval(secs => $5), now(), $6)
on conflict (source, organization_id) do update
   set access_token_encrypted = excluded.access_token_encrypted,
       api_domain             = excluded.api_domain,
       expires_at             = excluded.expires_at,
       refreshed_at           = excluded.refreshed_at,
       grant_fingerprint      = excluded.grant_fingerprint,
       blocked_until          = null,
       blocked_reason         = null;
