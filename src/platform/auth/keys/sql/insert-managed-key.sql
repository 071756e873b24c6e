-- insert-managed-key.sql: a key named $1 with prefix $2, SHA-256 $3 and role $4, valid until $5, made by $6 in place of key $7.
insert into tds_api_keys (name, key_prefix, key_hash, role, expires_at, created_by, replaces_id)
values ($1, $2, $3, $4, $5, $6, $7)
returning id, name, key_prefix as prefix, role, created_at as "createdAt", created_by as "createdBy", expires_at as "expiresAt",
          last_used_at as "lastUsedAt", revoked_at as "revokedAt", replaces_id as "replacesId", true as "isLive"
