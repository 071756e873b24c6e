import type { TdsProcess } from '../ours/tds-process';

/** A list, and the filters people use on it. */
const FILTERED: Readonly<Record<string, readonly string[]>> = {
  '/api/bff/tds/alerts': ['active=false', 'severity=warning', 'severity=critical&active=false'],
  '/api/bff/tds/data-validation/findings': [
    'entity=product',
    'severity=warning',
    'status=fixed',
    'rule=required',
    'entity=product&entity_id={zohoId}',
  ],
  '/api/bff/tds/dead-letter': ['resolved=true', 'entity_type=product', 'class=theirs', 'search=timeout', 'source_entity_id={zohoId}'],
  '/api/bff/tds/runs': ['entity_type=product', 'status=failed', 'entity_type=product&status=completed'],
  '/api/bff/tds/zoho/webhooks': ['status=failed', 'status=processed', 'entity_type=product', 'entity_type=bill&status=received'],
  '/api/bff/tds/series': ['jobs', 'throughput', 'freshness', 'latency'].flatMap((metric) =>
    ['24h', '7d', '90d'].map((range) => `metric=${metric}&range=${range}`),
  ),
  '/api/bff/tds/auto-healing/stats': ['hours=720'],
  '/api/tds/audit': [
    'entity_type=product',
    'entity_type=product&source_entity_id={zohoId}',
    'action=delete',
    'action=create',
    'origin=manual',
    'origin=webhook',
    'actor=system',
    'actor=nobody',
    'correlation_id=none',
    'entity_type=bill&action=delete',
    'from=2020-01-01T00:00:00Z&to=2020-02-01T00:00:00Z',
  ],
  '/api/tds/entities/product': ['filter=status:active', 'filter=name:a', 'modified_since=2020-01-01T00:00:00Z', 'include_deleted=true'],
  '/api/tds/entities/sales_order': [''],
  '/api/tds/queue': [
    'status=completed',
    'status=dead_letter',
    'status=failed',
    'entity_type=product',
    'entity_type=product&status=completed',
    'source_entity_id={zohoId}',
  ],
  '/api/tds/search': ['q=SO-000', 'q=INV', 'q={zohoId}', 'q=cable', 'q=zzzzzz'],
  '/api/tds/statistics/comparisons': ['entity_type=product', 'status=failed'],
  '/api/tds/statistics/coverage': ['days=30'],
  '/api/tds/statistics/trends': ['days=30', 'entity=product'],
};

/** Whose answer is no answer to somebody who looks: streams, files, waits, checks of all records; and what asks Zoho, who is not here. */
const LEFT_OUT =
  /\/stream$|\/wait$|\/export$|\/images\/|statistics\/compare|statistics\/zoho|zoho\/connection|webhook-installer|data-validation\/(integrity|orphans|duplicates|\{entity\})$/;

/** The same handlers under the other family of paths. */
const REPEATED = /^\/api\/(bff\/tds|tds)\//;

interface Document {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Schema {
  readonly $ref?: string;
  readonly example?: unknown;
  readonly enum?: readonly unknown[];
}

interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly example?: unknown;
  readonly schema?: Schema;
}

/** Every read of the API as the document has it, with ids of records that are there, and the lists once more with filters. */
export async function readsOfApi(tds: TdsProcess, known: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { paths, components } = await tds.get<Document>('/docs-json');
  const seen = new Set<string>();
  const reads: string[] = [];
  for (const [template, { get }] of Object.entries(paths)) {
    const handler = template.replace(REPEATED, '/');
    if (!get || LEFT_OUT.test(template) || seen.has(handler)) continue;
    seen.add(handler);
    const parameters = (get.parameters ?? []).map((parameter) => ({
      ...parameter,
      schema: resolved(parameter.schema, components.schemas),
    }));
    const path = await pathOf(tds, template, parameters, known);
    const required = parameters.filter(({ name, required: isRequired }) => isRequired === true && !template.includes(`{${name}}`));
    reads.push(path + queryOf(required));
  }
  const filtered = Object.entries(FILTERED).flatMap(([path, queries]) => queries.map((query) => `${path}?${query}`));
  return [...reads, ...filtered.map((path) => path.replace('{zohoId}', known['zohoId']!))];
}

/** Fills ids in: those we know, else of the first row of the list the path continues, else the document's example. */
async function pathOf(
  tds: TdsProcess,
  template: string,
  parameters: readonly Parameter[],
  known: Readonly<Record<string, string>>,
): Promise<string> {
  let path = template;
  for (const [mark, name] of template.matchAll(/\{(\w+)\}/g) as Iterable<[string, string]>) {
    const list = path.slice(0, path.indexOf(`/${mark}`));
    const value = known[name] ?? (await firstOf(tds, list, name)) ?? exampleOf(parameters.find((one) => one.name === name));
    path = path.replace(mark, encodeURIComponent(value));
  }
  return path;
}

/** The schema itself, where only its name is given. */
function resolved(schema: Schema | undefined, schemas: Readonly<Record<string, Schema>>): Schema | undefined {
  return schema?.$ref === undefined ? schema : schemas[schema.$ref.split('/').at(-1)!];
}

async function firstOf(tds: TdsProcess, list: string, name: string): Promise<string | undefined> {
  const rows = await tds.get<unknown>(list).catch(() => undefined);
  const first = Array.isArray(rows) ? (rows[0] as Record<string, unknown> | undefined) : undefined;
  const [, value] = Object.entries(first ?? {}).find(([key]) => key === name || key.endsWith(`_${name}`)) ?? [];
  return value === undefined ? undefined : String(value);
}

function queryOf(parameters: readonly Parameter[]): string {
  return parameters.length === 0 ? '' : `?${parameters.map((one) => `${one.name}=${encodeURIComponent(exampleOf(one))}`).join('&')}`;
}

function exampleOf(parameter: Parameter | undefined): string {
  return String(parameter?.example ?? parameter?.schema?.example ?? parameter?.schema?.enum?.[0] ?? '1');
}
