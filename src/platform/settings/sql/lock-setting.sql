-- lock-setting.sql: the row of setting $1, held until the transaction ends.
select value, version from tds_configuration where key = $1 for update;
