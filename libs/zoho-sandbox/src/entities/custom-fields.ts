import { World } from '../world';
import { ZohoDocument } from './entity';

export type CustomValue = string | number | boolean;

/** A custom field of the organisation's settings. */
export interface CustomFieldDefinition {
  readonly apiName: string;
  readonly label: string;
  readonly dataType: 'string' | 'amount' | 'check_box' | 'date' | 'dropdown';
  readonly reference: number;
}

/** Zoho's two renderings of custom fields: the rows, and the hash keyed by api name with `_unformatted` twins. */
export function renderCustomFields(
  world: World,
  definitions: readonly CustomFieldDefinition[],
  values: Readonly<Record<string, CustomValue>>,
): { custom_fields: ZohoDocument[]; custom_field_hash: ZohoDocument } {
  const rows: ZohoDocument[] = [];
  const hash: ZohoDocument = {};
  definitions.forEach((definition, position) => {
    const value = values[definition.apiName];
    if (value === undefined) return;
    const id = world.ids.reference(definition.reference);
    const formatted = definition.dataType === 'amount' ? `IQD${value}` : String(value);
    rows.push({
      customfield_id: id,
      field_id: id,
      show_in_store: false,
      show_in_portal: false,
      is_active: true,
      index: position + 1,
      label: definition.label,
      show_on_pdf: false,
      edit_on_portal: false,
      edit_on_store: false,
      api_name: definition.apiName,
      show_in_all_pdf: false,
      value_formatted: formatted,
      search_entity: '',
      data_type: definition.dataType,
      placeholder: definition.apiName,
      value,
      is_dependent_field: false,
    });
    hash[definition.apiName] = formatted;
    hash[`${definition.apiName}_unformatted`] = value;
  });
  return { custom_fields: rows, custom_field_hash: hash };
}
