-- register-schedules: makes schedules known. $1 json [{name, cron}]. Another expression than before owes nothing from the past.
insert into tds_schedules as s (name, cron)
select x.name, x.cron from json_to_recordset($1::json) as x(name text, cron text)
 order by x.name
on conflict (name) do update
   set cron = excluded.cron, counts_from = now()
 where s.cron is distinct from excluded.cron;
