/** What stands in a log line where a secret was. */
export const REDACTED = '[redacted]';

/** Field names whose values never reach a log, whatever object carries them. Compared without case, `-` and `_`. */
const SECRET_NAMES = new Set([
  'authorization',
  'proxyauthorization',
  'cookie',
  'setcookie',
  'xapikey',
  'apikey',
  'adminapikey',
  'xzohosignature',
  'xzohowebhooksignature',
  'signature',
  'token',
  'accesstoken',
  'refreshtoken',
  'csrftoken',
  'secret',
  'clientsecret',
  'webhooksecret',
  'encryptionkey',
  'password',
  'passphrase',
]);

/** How far into nested objects secrets are looked for; deeper values are cut off, because what is not looked at is not logged. */
const MAX_DEPTH = 6;

const SEPARATORS = /[-_]/g;

/** Is a field of this name (`X-API-Key`, `refresh_token`, `clientSecret`) a secret? */
export function isSecretName(name: string): boolean {
  return SECRET_NAMES.has(name.replace(SEPARATORS, '').toLowerCase());
}

/**
 * The same fields with every secret replaced by `[redacted]`, at any depth up to six and in arrays. Gives back the very object when
 * there is nothing to hide, so that the usual line costs one walk and no copy. Errors, dates and buffers are left to their serializers.
 */
export function redactSecrets(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return redactObject(fields as Record<string, unknown>, 0);
}

function redactObject(source: Record<string, unknown>, depth: number): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(source)) {
    const value = source[name];
    const safe = isSecretName(name) && value !== undefined && value !== null ? REDACTED : redactValue(value, depth + 1);
    if (safe === value) continue;
    copy ??= { ...source };
    copy[name] = safe;
  }
  return copy ?? source;
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return redactArray(value, depth);
  if (!isPlain(value)) return value;
  return depth > MAX_DEPTH ? '[too deep]' : redactObject(value as Record<string, unknown>, depth);
}

function redactArray(values: readonly unknown[], depth: number): unknown {
  if (depth > MAX_DEPTH) return '[too deep]';
  const safe = values.map((value) => redactValue(value, depth + 1));
  return safe.some((value, index) => value !== values[index]) ? safe : values;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
