import type { OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

type Operation = { operationId?: string; security?: object[] };
type Json = { [name: string]: unknown };

/** Says what the generator leaves unsaid, so that the document is right by the specification's own rules. */
export function tidyDocument(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap((item) => METHODS.flatMap((method) => (item[method] as Operation) ?? []));
  makeIdsUnique(operations);
  for (const operation of operations) operation.security ??= []; // open without a key, on purpose
  giveNullableTypes(document);
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
