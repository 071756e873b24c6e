-- lock-admin-key-bootstrap.sql: until the transaction ends, one process at a time decides whether an admin key is to be made.
select pg_advisory_xact_lock(hashtextextended('tds_api_keys.bootstrap', 0))
