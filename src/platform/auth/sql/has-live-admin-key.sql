-- has-live-admin-key.sql: is there any key left with which everything can be done?
select exists (
  select 1
    from tds_api_keys
   where role = 'admin'
     and revoked_at is null
     and (expires_at is null or expires_at > now())
) as found
