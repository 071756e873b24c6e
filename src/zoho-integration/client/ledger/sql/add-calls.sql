-- add-calls.sql: adds counted calls of organisation $2 of source $1 to the ledger; $3 is a JSON list of
-- {minute, product, purpose, endpoint, outcome, calls, durationMs}, each key once. `day` is the UTC day.
insert into tds_api_calls as c (source, organization_id, product, day, minute, purpose, endpoint, outcome, calls, duration_ms)
select $1, $2, l.product, (l.minute at time zone 'UTC')::date, l.minute, l.purpose, l.endpoint, l.outcome, l.calls, round(l."durationMs")
  from json_to_recordset($3) as l(minute timestamptz, product text, purpose text, endpoint text, outcome text, calls int, "durationMs" float8)
on conflict on constraint tds_api_calls_pkey do update
   set calls       = c.calls + excluded.calls,
       duration_ms = c.duration_ms + excluded.duration_ms;
