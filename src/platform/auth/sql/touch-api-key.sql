-- touch-api-key.sql: remembers that key $1 was used; at most once a minute, however many processes ask.
update tds_api_keys
   set last_used_at = now()
 where id = $1
   and (last_used_at is null or last_used_at < now() - interval '1 minute')
