#!/usr/bin/env node
/**
 * A shop's cache of one entity type, kept in step with TDS by its change feed. Needs Node 20 and nothing else.
 *
 *   TDS_URL=http://localhost:3000 TDS_API_KEY=tds_… node examples/shop-cache.mjs --entity products --file products.json [--once]
 *
 * The first run reads every record; later runs go on where the last one stopped. --once ends when there is nothing new, otherwise the
 * script waits for changes until it is stopped. docs/consuming-changes.md explains each step.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: { entity: { type: 'string', default: 'products' }, file: { type: 'string', default: 'cache.json' }, once: { type: 'boolean' } },
});
const { TDS_URL = 'http://localhost:3000', TDS_API_KEY = '' } = process.env;

/** A request to TDS: the parsed body, and the cursor of the next page where there is one. */
async function get(path) {
  const response = await fetch(new URL(path, TDS_URL), { headers: { 'x-api-key': TDS_API_KEY } });
  const body = await response.json();
  if (!response.ok) throw Object.assign(new Error(`${response.status} ${body.detail ?? body.title}`), { status: response.status });
  const link = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '');
  return { body, next: link ? new URL(link[1], TDS_URL).searchParams.get('after') : null };
}

/** Records and the cursor behind them are saved in one step: after a crash both are of one moment. */
function save(cache) {
  writeFileSync(`${options.file}.new`, JSON.stringify({ cursor: cache.cursor, records: [...cache.records.values()] }));
  renameSync(`${options.file}.new`, options.file);
}

function load() {
  if (!existsSync(options.file)) return null;
  const { cursor, records } = JSON.parse(readFileSync(options.file, 'utf8'));
  return { cursor, records: new Map(records.map((record) => [record.zoho_id, record])) };
}

/** The position first, the records after it: what changes while we read comes again with the feed. */
async function bootstrap() {
  const { cursor } = (await get('/api/tds/changes/position')).body;
  const cache = { cursor, records: new Map() };
  for (let after = ''; after !== null;) {
    const { body, next } = await get(`/api/tds/entities/${options.entity}?limit=200${after && `&after=${encodeURIComponent(after)}`}`);
    for (const record of body) put(cache, record);
    after = next;
  }
  save(cache);
  process.stdout.write(`read ${cache.records.size} ${options.entity}\n`);
  return cache;
}

/** Newer replaces older, equal replaces equal, older is ignored: a change may come twice and does no harm. */
function put({ records }, record) {
  const held = records.get(record.zoho_id);
  if (record.source_deleted_at) records.delete(record.zoho_id);
  else if (!held || Date.parse(record.source_modified_at ?? record.synced_at) >= Date.parse(held.source_modified_at ?? held.synced_at))
    records.set(record.zoho_id, record);
}

/** One page of changes; true when there was nothing new. */
async function follow(cache) {
  const wait = options.once ? 0 : 30;
  const query = new URLSearchParams({
    entity: options.entity,
    after: cache.cursor,
    include: 'record',
    limit: '200',
    wait_seconds: String(wait),
  });
  const { body, next } = await get(`/api/tds/changes?${query}`);
  for (const { data } of body) {
    if (data.record) put(cache, data.record);
    else cache.records.delete(data.source_entity_id);
  }
  cache.cursor = next;
  save(cache);
  if (body.length > 0) process.stdout.write(`${body.length} changes, ${cache.records.size} ${options.entity}\n`);
  return body.length === 0;
}

let cache = load() ?? (await bootstrap());
for (;;) {
  try {
    if ((await follow(cache)) && options.once) break;
  } catch (error) {
    if (error.status === 410)
      cache = await bootstrap(); // the cursor can't be followed any more: begin anew
    else if (options.once || (error.status >= 400 && error.status < 500)) throw error;
    else await new Promise((resolve) => setTimeout(resolve, 2_000)); // TDS is away for a moment
  }
}
