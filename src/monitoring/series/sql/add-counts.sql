-- add-counts.sql: adds what one process counted in minute $1 (metrics $2, labels $3, counts $4) to what the others did.
insert into tds_metrics_minute as sample (resolution, metric, label, at, value, peak)
select 'minute', metric, label, $1, value, value
  from unnest($2::text[], $3::text[], $4::double precision[]) as counted(metric, label, value)
on conflict (resolution, metric, label, at) do update
   set value = sample.value + excluded.value, peak = sample.value + excluded.value
