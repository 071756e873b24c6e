-- insert-session.sql: opens a session with token hash $1 for key $2, for $3 seconds of silence. Returns when it would end.
insert into tds_sessions (token_hash, api_key_id, expires_at)
values ($1, $2, now() + make_interval(secs => $3))
returning expires_at
