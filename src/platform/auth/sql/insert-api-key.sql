-- insert-api-key.sql: stores a key named $1 with prefix $2, SHA-256 $3 and role $4.
insert into tds_api_keys (name, key_prefix, key_hash, role)
values ($1, $2, $3, $4)
