-- finish-round.sql: ends round $1 with $2 findings, $3 done, $4 failed, $5 held.
update tds_healing_rounds set finished_at = now(), findings = $2, done = $3, failed = $4, held = $5 where id = $1;
