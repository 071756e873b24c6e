-- lock-key.sql: key $1 with what decides whether it may go, locked. Who changes keys takes turns, so that two cannot each remove the other's
-- last admin key.
select id, name, key_prefix as prefix, role, expires_at as "expiresAt",
       revoked_at is null and (expires_at is null or expires_at > now()) as "isLive",
       exists (select from tds_api_keys o
                where o.id <> k.id and o.role = 'admin' and o.revoked_at is null and (o.expires_at is null or o.expires_at > now() + interval '1 day')
              ) as "hasOtherAdmin"
  from tds_api_keys k
 where id = $1
   for update
