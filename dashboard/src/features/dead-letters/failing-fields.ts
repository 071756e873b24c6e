/** Fields of a payload an error speaks of: those that are there, and those it misses. */
export interface FailingFields {
  readonly present: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Finds the fields an error message names (`rejected: rate is negative; name is missing`). Messages of rules name fields as the payload does.
 * Words of ordinary English that happen to be keys (`status`, `date`) count only directly before "is" or a colon, as rules write them.
 */
export function failingFields(message: string | null, payload: unknown): FailingFields {
  const named = namedFields(message);
  const keys = keysOf(payload);
  const missing = [...(message ?? '').matchAll(/\b([a-z][a-z0-9_]*) is missing\b/g)].map(([, field]) => field!);
  return {
    present: unique(named.filter((field) => keys.has(field))),
    missing: unique(missing.filter((field) => !keys.has(field))),
  };
}

/** Words of an error message that stand where rules name fields. */
export function namedFields(message: string | null): readonly string[] {
  const named = (message ?? '').matchAll(/\b([a-z][a-z0-9_]*)(?:\[\d+\])?(?: is\b| are\b| must\b| cannot\b|:)/g);
  return unique([...named].map(([, field]) => field!));
}

function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) keysOf(item, keys);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      keysOf(inner, keys);
    }
  }
  return keys;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
