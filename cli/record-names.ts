import { answerOf, type TdsClient } from '@libs/api-client';

/** Most the API names in one answer. */
const MAX_ASKED = 100;

/** A record as lists of the API name it. */
export interface RecordKey {
  readonly type: string;
  readonly id: string;
}

/** What people call a record; its id where the mirror knows no name. */
export type NameOf = (key: RecordKey) => string;

/** Asks what records are called. A list is readable without names: an instance that tells none is no reason to fail. */
export async function namesOf(client: TdsClient, keys: readonly RecordKey[]): Promise<NameOf> {
  const asked = [...new Set(keys.map(keyText))];
  const names = new Map<string, string>();
  for (let from = 0; from < asked.length; from += MAX_ASKED) {
    const records = asked.slice(from, from + MAX_ASKED).join(',');
    const named = await answerOf(client.GET('/api/tds/search/names', { params: { query: { records } } })).catch(() => []);
    for (const { entity_type, zoho_id, title } of named) names.set(keyText({ type: entity_type, id: zoho_id }), title);
  }
  return (key) => names.get(keyText(key)) ?? key.id;
}

function keyText({ type, id }: RecordKey): string {
  return `${type}:${id}`;
}
