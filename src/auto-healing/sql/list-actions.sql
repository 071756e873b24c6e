-- list-actions.sql: actions, newest first. $1 check, $2 outcome, $3 subject, or null for any; $4, $5 created_at and id of the last one of the
-- page before, or null; $6 rows.
select id, round_id as "roundId", check_name as "check", subject, finding, outcome, action, effect, before, after, error,
       correlation_id as "correlationId", created_at as "createdAt", created_at::text as "createdAtExact", finished_at as "finishedAt"
  from tds_healing_actions
 where ($1::text is null or check_name = $1)
   and ($2::text is null or outcome = $2)
   and ($3::text is null or subject = $3)
   and ($4::timestamptz is null or (created_at, id) < ($4, $5::uuid))
 order by created_at desc, id desc
 limit $6;
