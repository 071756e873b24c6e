-- finish-actions.sql: what became of actions. $1 json [{id, outcome, action, effect, after, error}].
update tds_healing_actions a
   set outcome = x.outcome, action = x.action, effect = x.effect, after = x.after, error = x.error, finished_at = now()
  from json_to_recordset($1::json) as x(id uuid, outcome text, action text, effect text, after jsonb, error text)
 where a.id = x.id;
