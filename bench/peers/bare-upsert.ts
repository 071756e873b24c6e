import { zohoDefinitions } from '@tds/zoho-integration';
import { Client } from 'pg';
import type { ItemDocument } from '../load/items';
import { ORGANIZATION_ID } from '../ours/app-environment';

const product = zohoDefinitions.find(({ entityType }) => entityType === 'product')!;
const names = product.columns.map(({ name }) => name);
const fixed = ['organization_id', 'zoho_id', 'raw', 'content_hash', 'source_modified_at', 'sync_origin'] as const;
const written = [...fixed, ...names];

/** The least that writes the same rows: one upsert for the batch, newer wins. No verdicts, no audit, no feed, no second look. */
const UPSERT = `insert into mirror.products as m (${written.join(', ')})
select ${written.join(', ')}
  from json_to_recordset($1::json) as x(organization_id text, zoho_id text, raw jsonb, content_hash text, source_modified_at timestamptz,
       sync_origin text, ${product.columns.map(({ name, type }) => `${name} ${type}`).join(', ')})
on conflict (organization_id, zoho_id) do update
   set ${[...fixed.slice(2), ...names].map((name) => `${name} = excluded.${name}`).join(', ')}
 where m.source_modified_at < excluded.source_modified_at`;

/** A row of `mirror.products`, by column. */
export type BareRow = Readonly<Record<string, unknown>>;

/** Documents as finished rows. The peer gets them made: it only has to write them. */
export function bareRows(documents: readonly ItemDocument[]): BareRow[] {
  return documents.map((document) => ({
    organization_id: ORGANIZATION_ID,
    zoho_id: document['item_id'],
    raw: document,
    content_hash: '',
    source_modified_at: document['last_modified_time'],
    sync_origin: 'bulk',
    ...Object.fromEntries(product.columns.map(({ name, pick }) => [name, emptyAsNull(pick(document as never))])),
  }));
}

const emptyAsNull = (value: unknown): unknown => (value === '' ? null : value);

/** A bare set-based upsert of the rows we apply: what PostgreSQL itself takes for them, and our yardstick. */
export class BareUpsert {
  private constructor(private readonly client: Client) {}

  static async start(databaseUrl: string): Promise<BareUpsert> {
    const client = new Client({ connectionString: databaseUrl, application_name: 'tds:bench bare upsert' });
    await client.connect();
    return new BareUpsert(client);
  }

  /** @throws Error when it wrote another number of rows than expected. */
  async upsert(rows: readonly BareRow[], expected: number): Promise<void> {
    const { rowCount } = await this.client.query({ name: 'bare-upsert', text: UPSERT, values: [JSON.stringify(rows)] });
    if (rowCount !== expected) throw new Error(`expected ${expected} rows written, got ${rowCount}`);
  }

  async stop(): Promise<void> {
    await this.client.end();
  }
}
