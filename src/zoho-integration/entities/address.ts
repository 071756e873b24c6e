import { type JsonObject, type JsonValue, isJsonObject } from '@tds/sync';
import { emptyAsNull } from './document';

/**
 * An address under `key`, its empty parts left out; null when all are. Keys differ between shapes: invoice lists say `zipcode`, details and
 * contacts say `zip` (`zoho-api.md` 5.4).
 */
export function address(key: string): (document: JsonObject) => JsonValue | undefined {
  return (document) => {
    const value = document[key];
    if (!isJsonObject(value)) return emptyAsNull(value);
    const { zipcode, ...rest } = value;
    const filled = Object.entries({ ...rest, zip: rest.zip ?? zipcode }).filter(
      ([, part]) => part !== '' && part !== undefined && part !== null,
    );
    return filled.length > 0 ? Object.fromEntries(filled) : null;
  };
}
