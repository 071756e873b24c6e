-- list-keys.sql: up to $1 keys by id, those after id $2 only. $3: without revoked and expired ones.
select id, name, key_prefix as prefix, role, created_at as "createdAt", created_by as "createdBy", expires_at as "expiresAt",
       last_used_at as "lastUsedAt", revoked_at as "revokedAt", replaces_id as "replacesId",
       revoked_at is null and (expires_at is null or expires_at > now()) as "isLive"
  from tds_api_keys
 where id > $2
   and (not $3 or (revoked_at is null and (expires_at is null or expires_at > now())))
 order by id
 limit $1
