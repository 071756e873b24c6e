-- upsert-environment-key.sql: the admin key named $1 with prefix $2 and SHA-256 $3, as the environment gives it. A key that is there
-- already, even revoked, is valid again: whoever sets the environment decides.
insert into tds_api_keys (name, key_prefix, key_hash, role)
values ($1, $2, $3, 'admin')
on conflict (key_hash) do update
   set role = 'admin', name = excluded.name, revoked_at = null, expires_at = null
 where tds_api_keys.role <> 'admin'
    or tds_api_keys.name <> excluded.name
    or tds_api_keys.revoked_at is not null
    or tds_api_keys.expires_at is not null
