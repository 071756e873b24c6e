-- read-token.sql: the shared token of organisation $2 of source $1, with its times as milliseconds from the database's now.
select access_token_encrypted                                  as "sealedToken",
       api_domain                                              as "apiDomain",
       (extract(epoch from expires_at - now()) * 1000)::float8 as "expiresInMs",
       case when blocked_until > now()
            then (extract(epoch from blocked_until - now()) * 1000)::float8 end as "blockedForMs",
       blocked_reason                                          as "blockedReason",
       grant_fingerprint                                       as "fingerprint",
       recent.grants                                           as "recentGrants",
       recent.oldest_counts_ms                                 as "oldestGrantCountsMs"
  from tds_oauth_tokens,
       lateral (select count(*)::int as grants,
                       coalesce(extract(epoch from min(granted_at) + interval '10 minutes' - now()) * 1000, 0)::float8 as oldest_counts_ms
                  from unnest(recent_grants) as granted_at
                 where granted_at > now() - interval '10 minutes') as recent
 where source = $1 and organization_id = $2;
