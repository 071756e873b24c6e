import type { OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

type Operation = { operationId?: string; security?: object[]; responses?: Record<string, { description?: string }> };
type Json = { [name: string]: unknown };

/** Says what the generator leaves unsaid, so that the document is right by the specification's own rules. */
export function tidyDocument(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap((item) => METHODS.flatMap((method) => (item[method] as Operation) ?? []));
  makeIdsUnique(operations);
  for (const operation of operations) {
    operation.security ??= []; // open without a key, on purpose
    sayOnce(operation);
  }
  giveNullableTypes(document);
  giveExamples(document.components?.schemas);
  return document;
}

/** Several paths serve one handler here and there. Swagger numbers their ids `[0]`, `[1]`, which generators of clients stumble over. */
function makeIdsUnique(operations: readonly Operation[]): void {
  const uses = new Map<string, number>();
  for (const operation of operations) {
    if (operation.operationId === undefined) continue;
    const name = operation.operationId.replace(/\[\d+\]$/, '');
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    operation.operationId = use === 1 ? name : `${name}_${use}`;
  }
}

/** An answer that a class and its method both tell of is described twice. */
function sayOnce({ responses = {} }: Operation): void {
  for (const response of Object.values(responses))
    if (response.description) response.description = [...new Set(response.description.split('\n\n'))].join('\n\n');
}

/** What a value looks like whose format says it all. */
const EXAMPLES_OF_FORMATS: Readonly<Record<string, string>> = {
  'date-time': '2026-07-01T10:00:00.000Z',
  date: '2026-07-01',
  uuid: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34',
};

/** Gives texts of a known format, and booleans, an example where nobody gave a better one. */
function giveExamples(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Json;
  if (!('example' in schema)) {
    const example = schema.type === 'string' ? EXAMPLES_OF_FORMATS[String(schema.format)] : undefined;
    if (example !== undefined) schema.example = example;
    else if (schema.type === 'boolean') schema.example = false;
  }
  for (const child of Object.values(schema)) giveExamples(child);
}

/** OpenAPI 3.0 heeds `nullable` beside a `type` only. What refers to one of our classes is an object; what has no type may be null anyway. */
function giveNullableTypes(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Json;
  if ('nullable' in schema && schema.type === undefined) {
    if (Array.isArray(schema.allOf)) schema.type = 'object';
    else delete schema.nullable;
  }
  for (const child of Object.values(schema)) giveNullableTypes(child);
}
