-- list-breakers.sql: breakers as stored, by name, each with its latest changes. $1 names text[] that are listed even without a row
-- (closed then). $2 changes of each.
select n.name, coalesce(b.state, 'closed') as state, coalesce(b.consecutive_failures, 0) as failures, b.reason, b.opened_at as "openedAt",
       b.next_probe_at as "nextProbeAt", coalesce(b.changed_by, 'system') as "changedBy",
       (select max(c.changed_at) from tds_circuit_breaker_changes c where c.name = n.name) as "lastChangedAt",
       (b.state <> 'closed' and b.next_probe_at <= now()) is true as "isProbeDue",
       coalesce((select json_agg(h order by h.at desc, h.id desc)
                   from (select c.id, c.from_state as "from", c.to_state as "to", c.reason, c.actor, c.changed_at as at
                           from tds_circuit_breaker_changes c where c.name = n.name
                          order by c.changed_at desc, c.id desc limit $2) h), '[]') as history
  from (select unnest($1::text[]) as name union select name from tds_circuit_breakers) n
  left join tds_circuit_breakers b on b.name = n.name
 order by n.name;
