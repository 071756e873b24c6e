-- spent-actions.sql: what check $1 did in the last hour, by subject. What was left, or was not needed, does not count.
select subject, count(*)::int as count
  from tds_healing_actions
 where check_name = $1 and created_at > now() - interval '1 hour' and outcome not in ('held', 'nothing')
 group by subject;
