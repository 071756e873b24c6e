-- add-actions.sql: findings of check $2 in round $1 with outcome $3 (begun, held) and correlation id $4. $5 json [{id, subject, finding, before}].
insert into tds_healing_actions (id, round_id, check_name, outcome, correlation_id, subject, finding, before, finished_at)
select x.id, $1, $2, $3, $4, x.subject, x.finding, x.before, case when $3 = 'held' then now() end
  from json_to_recordset($5::json) as x(id uuid, subject text, finding text, before jsonb);
