-- read-token.sql: the shared token of organisation $2 of source $1, with its times as milliseconds from the database's now.
select access_token_encrypted                                  as "sealedToken",
       api_domain                                              as "apiDomain",
       (extract(epoch from expires_at - now()) * 1000)::float8 as "expiresInMs",
       case when blocked_until > now()
            then (extract(epoch from blocked_until - now()) * 1000)::float8 end as "blockedForMs",
       blocked_reason                                          as "blockedReason",
       grant_fingerprint                                       as "fingerprint"
  from tds_oauth_tokens
 where source = $1 and organization_id = $2;
