-- unblock-grant.sql: a person says the grant of organisation $2 of source $1 is mended: the next call may ask for a token.
update tds_oauth_tokens set blocked_until = null, blocked_reason = null where source = $1 and organization_id = $2;
