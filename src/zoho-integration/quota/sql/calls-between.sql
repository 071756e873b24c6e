-- calls-between.sql: our calls to organisation $2 of source $1 by purpose, from minute $3 up to but not including $4. A range of the primary key.
select purpose,
       sum(calls)::int                                     as "calls",
       sum(calls) filter (where outcome <> 'ok')::int      as "failed"
  from tds_api_calls
 where source = $1 and organization_id = $2 and minute >= $3 and minute < $4
 group by purpose;
