-- Circuit breakers of everything this installation calls, not of Zoho alone: who changed them, and what they went through.

-- Who made the last change: 'system' for what a breaker decides itself, or the person or check that reset or opened it.
alter table tds_circuit_breakers add column changed_by text not null default 'system';

-- One row per change of state, written by the trigger alone, so that no way of changing a breaker can forget it. `database` has rows too,
-- written once the database is back.
create table tds_circuit_breaker_changes (
  id         bigint      generated always as identity,
  name       text        not null,
  from_state text        not null,
  to_state   text        not null,
  reason     text,
  actor      text        not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint tds_circuit_breaker_changes_pkey primary key (id),
  constraint tds_circuit_breaker_changes_states_check
    check (from_state in ('closed', 'open', 'half_open') and to_state in ('closed', 'open', 'half_open'))
);
create index tds_circuit_breaker_changes_name_idx on tds_circuit_breaker_changes (name, changed_at desc);
create index tds_circuit_breaker_changes_changed_at_idx on tds_circuit_breaker_changes (changed_at);

create function tds_note_breaker_change() returns trigger
language plpgsql as $$
declare
  v_from text := case when tg_op = 'INSERT' then 'closed' else old.state end;
begin
  if new.state <> v_from then
    insert into tds_circuit_breaker_changes (name, from_state, to_state, reason, actor) values (new.name, v_from, new.state, new.reason, new.changed_by);
  end if;
  return null;
end
$$;

create trigger tds_circuit_breakers_note_change after insert or update of state on tds_circuit_breakers
  for each row execute function tds_note_breaker_change();
