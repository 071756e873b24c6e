-- find-live-api-keys.sql: keys with prefix $1 that are neither revoked nor expired. Usually one; the caller compares the hashes.
select id, name, role, key_hash, expires_at
  from tds_api_keys
 where key_prefix = $1
   and revoked_at is null
   and (expires_at is null or expires_at > now())
