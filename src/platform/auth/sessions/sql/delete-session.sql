-- delete-session.sql: ends the session with token hash $1.
delete from tds_sessions where token_hash = $1
