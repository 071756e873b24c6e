-- save-token.sql: keep a new access token ($3 sealed, $4 API host or null, good for $5 seconds, of grant $6) and lift any block.
insert into tds_oauth_tokens as t
       (source, organization_id, access_token_encrypted, api_domain, expires_at, refreshed_at, grant_fingerprint, recent_grants)
values ($1, $2, $3, $4, now() + make_interval(secs => $5), now(), $6, array[now()])
on conflict (source, organization_id) do update
   set access_token_encrypted = excluded.access_token_encrypted,
       api_domain             = excluded.api_domain,
       expires_at             = excluded.expires_at,
       refreshed_at           = excluded.refreshed_at,
       grant_fingerprint      = excluded.grant_fingerprint,
       recent_grants          = excluded.recent_grants
                                || array(select granted_at from unnest(t.recent_grants) as granted_at
                                          where t.grant_fingerprint = excluded.grant_fingerprint and granted_at > now() - interval '10 minutes'),
       blocked_until          = null,
       blocked_reason         = null;
