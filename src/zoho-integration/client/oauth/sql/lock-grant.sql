-- lock-grant.sql: one refresh at a time per organisation ($2) of source $1, across all processes; held until the transaction ends.
select pg_advisory_xact_lock(hashtextextended('tds_oauth_tokens:' || $1 || ':' || $2, 0));
