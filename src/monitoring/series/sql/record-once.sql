-- record-once.sql: writes the samples of minute $1 (metrics $2, labels $3, values $4) that no process wrote yet.
insert into tds_metrics_minute (resolution, metric, label, at, value, peak)
select 'minute', metric, label, $1, value, value
  from unnest($2::text[], $3::text[], $4::double precision[]) as sample(metric, label, value)
on conflict (resolution, metric, label, at) do nothing
