-- read-history.sql: versions of setting $1, newest first, below version $2 where given. $3 rows.
select version, value, changed_at as "changedAt", changed_by as "changedBy"
  from tds_configuration_history
 where key = $1 and ($2::int is null or version < $2)
 order by version desc
 limit $3;
