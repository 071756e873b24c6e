-- tds_ensure_partitions also after a long absence: rows that went to a default partition because their month had none are moved into the
-- month's own. As it was, one such row made the creation of its month fail for ever, and with it that of all others.

create or replace function tds_ensure_partitions(p_months_ahead integer default 3) returns setof text
language plpgsql as $$
declare
  v_parent  text;
  v_default text;
  v_key     text;
  v_month   date;
  v_name    text;
  v_from    text;
  v_to      text;
  v_strays  boolean;
begin
  perform pg_advisory_xact_lock(hashtext('tds_ensure_partitions'));
  foreach v_parent in array array['tds_inbox_events', 'tds_sync_queue_done', 'tds_sync_logs', 'tds_audit_trail', 'tds_change_feed'] loop
    v_default := v_parent || '_default';
    v_key := substring(pg_get_partkeydef(v_parent::regclass) from '\((.+)\)');
    if to_regclass(v_default) is null then
      execute format('create table %I partition of %I default', v_default, v_parent);
      return next v_default;
    end if;
    for v_month in
      select generate_series(date_trunc('month', now() at time zone 'UTC'), date_trunc('month', now() at time zone 'UTC') + make_interval(months => p_months_ahead), interval '1 month')::date
    loop
      v_name := v_parent || to_char(v_month, '"_"YYYY"_"MM');
      continue when to_regclass(v_name) is not null;
      v_from := v_month::text || ' 00:00:00+00';
      v_to := (v_month + interval '1 month')::date::text || ' 00:00:00+00';
      execute format('select exists (select from %1$I where %2$s >= %3$L and %2$s < %4$L)', v_default, v_key, v_from, v_to) into v_strays;
      if v_strays then
        execute format('create table %I (like %I including defaults including constraints)', v_name, v_parent);
        execute format('with moved as (delete from %1$I where %2$s >= %3$L and %2$s < %4$L returning *) insert into %5$I select * from moved',
          v_default, v_key, v_from, v_to, v_name);
        execute format('alter table %I attach partition %I for values from (%L) to (%L)', v_parent, v_name, v_from, v_to);
      else
        execute format('create table %I partition of %I for values from (%L) to (%L)', v_name, v_parent, v_from, v_to);
      end if;
      return next v_name;
    end loop;
  end loop;
end
$$;
