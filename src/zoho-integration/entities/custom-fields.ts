import { type JsonObject, type JsonValue, isJsonObject } from '@tds/sync';
import { emptyAsNull } from './document';

/**
 * Custom fields as `{customfield_id: {label, api_name, value, data_type}}`. Keyed by id because labels change (`zoho-api.md` 5.3).
 * Zoho writes `[]` or `""` for none: null. Undefined when the document carries no custom fields.
 */
export function customFields(document: JsonObject): JsonValue | undefined {
  return fieldsById(document.custom_fields);
}

/** Custom fields of a document's line, which are its item's. Likewise keyed by id. */
export function itemCustomFields(line: JsonObject): JsonValue | undefined {
  return fieldsById(line.item_custom_fields);
}

function fieldsById(value: JsonValue | undefined): JsonValue | undefined {
  const fields = emptyAsNull(value);
  if (!Array.isArray(fields)) return fields === undefined ? undefined : null;
  const entries = fields.filter(isJsonObject).map((field) => {
    const key = field.customfield_id ?? field.custom_field_id ?? field.field_id ?? field.api_name ?? field.label;
    const { label = null, api_name = null, value = null, data_type = null } = field;
    return [String(key), { label, api_name, value, data_type }] as const;
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
