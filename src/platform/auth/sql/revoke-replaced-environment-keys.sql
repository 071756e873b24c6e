-- revoke-replaced-environment-keys.sql: keys named $1 other than the one with SHA-256 $2 were replaced in the environment.
update tds_api_keys
   set revoked_at = now()
 where name = $1
   and key_hash <> $2
   and revoked_at is null
