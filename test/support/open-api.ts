import type { TdsTestApp } from './tds-app';

type Schema = { readonly [name: string]: unknown };

/** An operation as far as tests read it. */
export interface Operation {
  readonly security?: readonly object[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> }>>;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly example?: unknown;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A route of the document. */
export interface DocumentedRoute {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

export interface Answer {
  readonly status: number;
  readonly code: string | undefined;
  readonly body: string;
  readonly type: string;
}

/** What must not be in an error answer: SQL, stacks, files, drivers. */
export const LEAKS: readonly RegExp[] = [
  /\bat ((async|new) )?(\S+ \()?\S+:\d+:\d+\)?/,
  /node_modules/,
  /\/(src|dist|work|home|tmp|usr)\/\w/,
  /\b(select|insert into|update|delete from)\b .+ \b(from|where|values|set)\b/i,
  /\b(relation|column|syntax error|invalid input syntax|duplicate key|violates)\b .*"/i,
  /QueryFailedError|TypeError|ReferenceError|ECONNREFUSED/,
  /postgres(ql)?:\/\//,
];

export function pathsOf(document: OpenApi): readonly DocumentedRoute[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/** Fills a path's parameters, by path and name, then by name, then by the document's example. */
export function filled({ path, operation }: Pick<DocumentedRoute, 'path' | 'operation'>, ids: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const parameter = operation.parameters?.find((one) => one.in === 'path' && one.name === name);
    const example = parameter?.example ?? parameter?.schema?.example ?? (parameter?.schema?.enum as string[] | undefined)?.[0];
    const own = Object.keys(ids).find((key) => key.endsWith(`.${name}`) && path.includes(key.slice(0, -name.length - 1)));
    return encodeURIComponent(String((own && ids[own]) ?? ids[name] ?? example ?? '1'));
  });
}

/** The required query parameters, by their examples. */
export function queryOf({ parameters = [] }: Operation): string {
  const required = parameters.filter((parameter) => parameter.in === 'query' && parameter.required);
  const pairs = required.map(({ name, example, schema }) => [
    name,
    String(example ?? schema?.example ?? (schema?.enum as string[] | undefined)?.[0] ?? '1'),
  ]);
  return pairs.length === 0 ? '' : `?${new URLSearchParams(Object.fromEntries(pairs) as Record<string, string>).toString()}`;
}

export async function ask(
  url: string,
  method: string,
  path: string,
  ids: Readonly<Record<string, string>>,
  headers: Record<string, string>,
  operation?: Operation,
): Promise<Answer> {
  const known = operation ?? { responses: {} };
  const response = await fetch(`${url}${filled({ path, operation: known }, ids)}${queryOf(known)}`, {
    method,
    headers: { ...headers, ...(method === 'GET' ? {} : { 'content-type': 'application/json' }) },
    ...(method === 'GET' || method === 'DELETE' ? {} : { body: '{}' }),
  });
  const body = await response.text();
  const type = response.headers.get('content-type') ?? '';
  const code = type.includes('problem+json') ? (JSON.parse(body) as { code: string }).code : undefined;
  return { status: response.status, code, body, type };
}

/** Ids of records that are there, so that reads find something. */
export async function exampleIds(tds: TdsTestApp): Promise<Readonly<Record<string, string>>> {
  const one = async (sql: string): Promise<string> =>
    String(Object.values((await tds.database.pool.query<Record<string, unknown>>(sql)).rows[0] ?? { id: '1' })[0]);
  return {
    'runs.id': await one('select id from tds_sync_runs limit 1'),
    'dead-letter.id': await one('select id from tds_dead_letter_queue limit 1'),
    'webhooks.id': await one('select id from tds_inbox_events limit 1'),
    'queue.id': await one('select id from tds_sync_queue limit 1'),
    'schedules.name': 'full-sync',
    product_id: await one('select zoho_id from mirror.products limit 1'),
    zohoId: await one('select zoho_id from mirror.products limit 1'),
    zoho_id: await one('select zoho_id from mirror.products limit 1'),
    type: 'product',
    entity: 'product',
  };
}

/** What of an answer is not as documented; empty when all is. */
export function schemaProblems(document: OpenApi, operation: Operation, { status, body, type }: Answer): readonly string[] {
  const response = operation.responses[String(status)];
  if (!response) return [`status ${status} is not documented: ${body.slice(0, 200)}`];
  const media = type.split(';')[0]!;
  if (!/^application\/(problem\+)?json$/.test(media) || body === '') return [];
  const schema = response.content?.[media]?.schema ?? response.content?.['application/json']?.schema;
  return schema ? mismatches(JSON.parse(body), schema, document, '$') : [`no schema for ${media}`];
}

/**
 * A small validator of the OpenAPI 3.0 schemas that Nest writes. Stricter than JSON Schema in one way: a field that is not documented is a
 * mistake, since that is how documents go stale.
 */
function mismatches(value: unknown, schema: Schema, document: OpenApi, at: string): readonly string[] {
  const { properties, required, allOf, additional } = flattened(schema, document);
  const {
    type,
    enum: options,
    nullable,
    oneOf,
    anyOf,
    items,
  } = { ...schema, ...allOf[0], ...pick(schema, 'nullable') } as Schema & { items?: Schema };
  if (value === null) return nullable === true || (type === undefined && !properties) ? [] : [`${at} is null`];
  const choices = (oneOf ?? anyOf) as readonly Schema[] | undefined;
  if (choices)
    return choices.some((choice) => mismatches(value, choice, document, at).length === 0) ? [] : [`${at} fits none of its shapes`];
  if (Array.isArray(options) && !options.includes(value)) return [`${at} is ${JSON.stringify(value)}, not one of ${options.join(', ')}`];
  if (type === 'array') {
    if (!Array.isArray(value)) return [`${at} is no array`];
    return value.flatMap((each, index) => mismatches(each, items ?? {}, document, `${at}[${index}]`)).slice(0, 5);
  }
  if (properties) {
    if (typeof value !== 'object' || Array.isArray(value)) return [`${at} is no object`];
    const fields = value as Record<string, unknown>;
    return [
      ...required.filter((name) => !(name in fields)).map((name) => `${at}.${name} is missing`),
      ...Object.entries(fields).flatMap(([name, field]) => {
        if (properties[name]) return mismatches(field, properties[name], document, `${at}.${name}`);
        return additional ? [] : [`${at}.${name} is not documented`];
      }),
    ];
  }
  const isRight =
    type === undefined ||
    (type === 'integer' ? Number.isInteger(value) : type === 'object' ? typeof value === 'object' : typeof value === type);
  return isRight ? [] : [`${at} is ${typeof value}, not ${String(type)}`];
}

/** Their further fields are the columns of the entity type that is asked for. */
const OPEN_SCHEMAS: readonly string[] = ['MirrorRecordDto'];

/** A schema with what it refers to and is composed of. */
function flattened(
  schema: Schema,
  document: OpenApi,
): { properties?: Record<string, Schema>; required: readonly string[]; allOf: readonly Schema[]; additional: boolean } {
  const referred = typeof schema.$ref === 'string' ? document.components.schemas[schema.$ref.split('/').at(-1)!] : undefined;
  const parts = [...(referred ? [referred] : []), ...((schema.allOf as Schema[] | undefined) ?? [])].map((part) => ({
    part,
    inner: flattened(part, document),
  }));
  const own = schema.properties as Record<string, Schema> | undefined;
  const all = Object.assign({}, ...parts.map(({ inner }) => inner.properties ?? {}), own ?? {}) as Record<string, Schema>;
  const leaves = parts.flatMap(({ part, inner }) => (inner.properties ? [] : [part, ...inner.allOf]));
  return {
    ...(own || parts.some(({ inner }) => inner.properties) ? { properties: all } : {}),
    required: [...((schema.required as string[] | undefined) ?? []), ...parts.flatMap(({ inner }) => inner.required)],
    allOf: leaves.filter((leaf) => !('$ref' in leaf)),
    additional:
      OPEN_SCHEMAS.some((name) => String(schema.$ref).endsWith(`/${name}`)) ||
      schema.additionalProperties !== undefined ||
      parts.some(({ inner }) => inner.additional),
  };
}

function pick(schema: Schema, name: string): Schema {
  return name in schema ? { [name]: schema[name] } : {};
}
