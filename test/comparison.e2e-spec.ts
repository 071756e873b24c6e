import { SMALL_SIZES } from '@libs/zoho-sandbox';
import { type ZohoEntityDefinition, zohoDefinitions } from '@tds/zoho-integration';
import { disagreements } from './support/agreement';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

/** So many that there are four of each type to break. */
const SIZES = { ...SMALL_SIZES, vendors: 5, locations: 4, priceLists: 5, users: 5, ordersPerDay: 8, days: 20 };

let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp({ TDS_IMAGES_PER_RUN: '10000' }, { sizes: SIZES });
  await tds.fullSync();
  await tds.post('/api/bff/tds/sync/image?wait=true', { mode: 'image' });
});
afterAll(() => tds.close());

interface Comparison {
  readonly comparison_id: string;
  readonly status: string;
  readonly match_percentage: number;
  readonly data_quality_score: number;
  readonly zoho_count: number;
  readonly local_count: number;
  readonly missing_local: string[];
  readonly missing_zoho: string[];
  readonly stale: string[];
  readonly different: { zoho_id: string; fields: { field: string; zoho_value: unknown; local_value: unknown; severity: string }[] }[];
  readonly in_flight: number;
  readonly api_calls: number;
  readonly estimated_calls: number;
  readonly recommendation: string;
}

interface Repair {
  readonly run_id: string | null;
  readonly status: string;
  readonly plan: { ids: string[]; records: Record<string, number>; estimated_calls: number; left_over: number };
  readonly processed: number;
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly failed: number;
  readonly verification: { status: string; match_percentage: number; matched: number } | null;
}

const AGREES = { match_percentage: 100, data_quality_score: 100, missing_local: [], missing_zoho: [], stale: [], different: [] };

async function compare(entity: string, parameters = ''): Promise<Comparison> {
  const { status, body } = await tds.get<Comparison>(`/api/tds/statistics/compare/${entity}?lag_seconds=0${parameters}`);
  expect([status, body.status ?? body]).toEqual([200, 'completed']);
  return body;
}

async function repair(body: object): Promise<Repair> {
  const { status, body: answer } = await tds.post<Repair>('/api/tds/statistics/repair?wait=true', body);
  expect([status, answer.run_id === null ? answer.status : answer.status]).toEqual([200, expect.stringMatching(/planned|completed/)]);
  return answer;
}

const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await tds.database.pool.query(text, values)).rows as Row[];
const idsOf = async (table: string): Promise<string[]> =>
  (await sql<{ zoho_id: string }>(`select zoho_id from ${table} where source_deleted_at is null order by zoho_id`)).map(
    (row) => row.zoho_id,
  );

/** What was broken on purpose. */
interface Damage {
  readonly missing: string;
  readonly changed: string;
  readonly changedField: string;
  readonly ghost: string;
  readonly old: string | null;
}

/** Removes a row, changes a field of another, adds one that Zoho does not have, and sets a modified time back. */
async function damage(definition: ZohoEntityDefinition, field: string): Promise<Damage> {
  const { table, isVersioned, derivation } = definition;
  const [missing, changed, old, like] = await idsOf(table);
  await sql(`delete from ${table} where zoho_id = $1`, [missing]);
  await sql(`update ${table} set ${field} = (coalesce(${field}::text, '') || '7')::${typeOf(definition, field)} where zoho_id = $1`, [
    changed,
  ]);
  const ghost = derivation ? `${like!.split('/')[0]}/990000000000000001` : '990000000000000001';
  const columns = await sql<{ column_name: string }>(
    `select column_name from information_schema.columns where table_schema || '.' || table_name = $1 and column_name <> 'zoho_id' and is_generated = 'NEVER'`,
    [table],
  );
  const names = columns.map((column) => column.column_name).join(', ');
  await sql(`insert into ${table} (zoho_id, ${names}) select $1, ${names} from ${table} where zoho_id = $2`, [ghost, like]);
  if (!isVersioned) return { missing: missing!, changed: changed!, changedField: field, ghost, old: null };
  await sql(`update ${table} set source_modified_at = source_modified_at - interval '1 day' where zoho_id = $1`, [old]);
  return { missing: missing!, changed: changed!, changedField: field, ghost, old: old! };
}

const typeOf = ({ columns }: ZohoEntityDefinition, name: string): string => columns.find((column) => column.name === name)!.type;

/** A field a list row tells, other than a date. */
function listedField({ columns, entityType }: ZohoEntityDefinition): string {
  if (entityType === 'stock') return 'on_hand';
  return columns.find(({ compared, inList, type }) => compared && inList && (type === 'text' || type === 'numeric'))!.name;
}

const types = zohoDefinitions.filter(({ attachment }) => !attachment);

describe.each(types)('$entityType, broken on purpose', (definition) => {
  const { entityType } = definition;
  let broken: Damage;

  it('agrees before', async () => {
    const found = await compare(entityType);
    expect(found).toMatchObject({ ...AGREES, recommendation: 'no_sync_needed', in_flight: 0 });
    expect(found.api_calls).toBe(found.estimated_calls);
  });

  it('is found to differ in exactly what was broken', async () => {
    broken = await damage(definition, listedField(definition));
    const found = await compare(entityType);
    expect(found).toMatchObject({
      missing_local: [broken.missing],
      missing_zoho: [broken.ghost],
      stale: broken.old === null ? [] : [broken.old],
      different: [{ zoho_id: broken.changed, fields: [{ field: broken.changedField }] }],
    });
    expect(found.match_percentage).toBeLessThan(100);
    expect(found.data_quality_score).toBeLessThan(100);
  });

  it('is mended in exactly that', async () => {
    const before = await sql<{ n: string }>(`select count(*) as n from ${definition.table} where sync_origin = 'repair'`);
    const done = await repair({ entity_type: entityType });
    const records = { missing_local: 1, missing_zoho: 1, different: 1, ...(broken.old === null ? {} : { stale: 1 }) };
    expect(done).toMatchObject({
      status: 'completed',
      failed: 0,
      plan: { records, left_over: 0 },
      verification: { match_percentage: 100 },
    });
    const after = await sql<{ n: string }>(`select count(*) as n from ${definition.table} where sync_origin = 'repair'`);
    if (!definition.derivation) expect(Number(after[0]!.n) - Number(before[0]!.n)).toBe(broken.old === null ? 3 : 4);
    expect(await compare(entityType)).toMatchObject(AGREES);
  });
});

it('leaves the mirror as Zoho is', async () => {
  expect(await disagreements(tds.sandbox, tds.database.pool)).toEqual([]);
});
