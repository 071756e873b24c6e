-- block-grant.sql: nobody asks for a token of grant $5 for the next $3 seconds, for reason $4. A token of that grant that still works stays.
insert into tds_oauth_tokens as t (source, organization_id, blocked_until, blocked_reason, grant_fingerprint)
values ($1, $2, now() + make_interval(secs => $3), $4, $5)
on conflict (source, organization_id) do update
   set blocked_until          = excluded.blocked_until,
       blocked_reason         = excluded.blocked_reason,
       access_token_encrypted = case when t.grant_fingerprint = excluded.grant_fingerprint then t.access_token_encrypted end,
       expires_at             = case when t.grant_fingerprint = excluded.grant_fingerprint then t.expires_at end,
       grant_fingerprint      = excluded.grant_fingerprint;
