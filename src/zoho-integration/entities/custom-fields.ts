import { type JsonObject, type JsonValue, isJsonObject } from '@tds/sync';
import { emptyAsNull } from './document';

/**
 * Custom fields as `{customfield_id: {label, api_name, value, data_type}}`. Keyed by id because labels change (`zoho-api.md` 5.3).
 * Zoho writes `[]` or `""` for none: null. Undefined when the document carries no custom fields.
 */
export function customFields(document: JsonObject): JsonValue | undefined {
  const fields = emptyAsNull(document.custom_fields);
  if (!Array.isArray(fields)) return fields === undefined ? undefined : null;
  const entries = fields.filter(isJsonObject).map((field) => {
    const key = field.customfield_id ?? field.field_id ?? field.api_name ?? field.label;
    const { label = null, api_name = null, value = null, data_type = null } = field;
    return [String(key), { label, api_name, value, data_type }] as const;
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}
