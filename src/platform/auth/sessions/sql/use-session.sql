-- use-session.sql: who the session with token hash $1 belongs to; none when it, or its key, has ended. A use puts its end off by $2 seconds,
-- to $3 seconds after its beginning at most, and is written down, for the session and its key, at most once a minute.
with used as (
  update tds_sessions s
     set last_used_at = now(), expires_at = least(now() + make_interval(secs => $2), s.created_at + make_interval(secs => $3))
    from tds_api_keys k
   where s.token_hash = $1
     and k.id = s.api_key_id
     and s.expires_at > now()
     and s.last_used_at < now() - interval '1 minute'
     and k.revoked_at is null
     and (k.expires_at is null or k.expires_at > now())
  returning s.api_key_id, s.expires_at
), touched as (
  update tds_api_keys set last_used_at = now() where id = (select api_key_id from used)
)
select k.id, k.name, k.role, least(coalesce((select expires_at from used), s.expires_at), k.expires_at) as expires_at
  from tds_sessions s
  join tds_api_keys k on k.id = s.api_key_id
 where s.token_hash = $1
   and s.expires_at > now()
   and k.revoked_at is null
   and (k.expires_at is null or k.expires_at > now())
