import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { EntitySchema } from 'typeorm';
import type { Database } from '../database';
import { openDatabase } from '../open-database';
import { compareEntities } from './compare-entities';
import { listColumns, takeSchemaSnapshot } from './schema-snapshot';

const declared = (columns: EntitySchema['options']['columns'], tableName = 'things') =>
  new EntitySchema({ name: 'Thing', tableName, columns });

const id = { type: 'bigint', primary: true, generated: true } as const;
const name = { type: 'text' } as const;

describe('the schema as the catalogue has it', () => {
  let server: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    server = await createTestDatabase();
    await server.pool.query(`
      create type mood as enum ('sad', 'ok');
      create table things (
        id bigint generated always as identity constraint things_pkey primary key,
        name text not null constraint things_name_check check (name <> ''),
        tags text[] not null default '{}',
        at timestamptz,
        mood mood,
        shout text generated always as (upper(name)) stored
      ) with (fillfactor = 85);
      comment on table things is 'It''s things';
      comment on column things.at is 'when';
      create index things_tags_idx on things using gin (tags) where at is not null;
      create table events (id bigint not null, kind text not null, at date not null) partition by list (kind);
      create index events_at_idx on events (at);
      create table events_hot partition of events for values in ('hot');
      create table events_cold partition of events for values in ('cold') partition by range (at);
      create table events_cold_2026_01 partition of events_cold for values from ('2026-01-01') to ('2026-02-01');
      create view loud as select shout from things;
      create function nothing() returns trigger language plpgsql as 'begin return new; end';
      create trigger things_nothing before update on things for each row execute function nothing();`);
    database = await openDatabase({ url: server.url });
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await server.drop();
  });

  it('is written down whole, partitions by time left out', async () => {
    const snapshot = await takeSchemaSnapshot(database);
    expect(snapshot).toContain(`create type public.mood as enum ('sad', 'ok');`);
    expect(snapshot).toContain(
      `create table public.things (
  id bigint not null generated always as identity,
  name text not null,
  tags text[] not null default '{}'::text[],
  at timestamp with time zone,
  mood public.mood,
  shout text generated always as (upper(name)) stored,
  constraint things_pkey PRIMARY KEY (id),
  constraint things_name_check CHECK ((name <> ''::text))
) with (fillfactor=85);

comment on table public.things is 'It''s things';

comment on column public.things.at is 'when';

CREATE INDEX things_tags_idx ON public.things USING gin (tags) WHERE (at IS NOT NULL);

CREATE TRIGGER things_nothing BEFORE UPDATE ON public.things FOR EACH ROW EXECUTE FUNCTION public.nothing();`,
    );
    expect(snapshot).toContain(`create table public.events_hot partition of public.events FOR VALUES IN ('hot');`);
    expect(snapshot).toContain(
      `create table public.events_cold partition of public.events FOR VALUES IN ('cold') partition by RANGE (at);`,
    );
    expect(snapshot).toContain('create view public.loud as');
    expect(snapshot).not.toMatch(/events_cold_2026|events_hot_at_idx|tds_migrations/);
  });

  it('is the same for the same schema', async () => {
    expect(await takeSchemaSnapshot(database)).toBe(await takeSchemaSnapshot(database));
  });

  it.each([
    ['the whole table', declared({ id, name, tags: { type: 'text', array: true }, at: { type: 'timestamptz', nullable: true } }), []],
    ['only what an insert needs', declared({ id, name }), []],
    [
      'no column that an insert needs',
      declared({ id }),
      ['Thing (public.things): column name is needed for an insert, the entity lacks it'],
    ],
    [
      'another type',
      declared({ id, name: { type: 'varchar' } }),
      ['Thing (public.things): column name is text, the entity says character varying'],
    ],
    [
      'a scalar for an array',
      declared({ id, name, tags: { type: 'text' } }),
      ['Thing (public.things): column tags is text[], the entity says text'],
    ],
    [
      'a nullable column',
      declared({ id, name: { ...name, nullable: true } }),
      ['Thing (public.things): column name is not null, the entity says otherwise'],
    ],
    [
      'a column that must be there',
      declared({ id, name, at: { type: 'timestamptz' } }),
      ['Thing (public.things): column at is nullable, the entity says otherwise'],
    ],
    ['a column too many', declared({ id, name, size: { type: 'int' } }), ['Thing (public.things): column size does not exist']],
    ['a table too many', declared({ id }, 'nowhere'), ['Thing (public.nowhere): there is no such table']],
  ])('is compared with an entity that declares %s', async (_name, entity, problems) => {
    const other = await openDatabase({ url: server.url, entities: [entity] });
    expect(compareEntities(other.dataSource, await listColumns(other))).toEqual(problems);
    await other.onApplicationShutdown();
  });
});
