/** JSON Schema of a setting, as far as an editor needs it. */
export interface SettingSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** How a value is edited: ticked, chosen, typed as a number or text, or as JSON. */
export type EditorKind = 'boolean' | 'choice' | 'number' | 'text' | 'json';

export function editorOf(schema: SettingSchema): EditorKind {
  if (schema.enum) return 'choice';
  if (schema.type === 'boolean') return 'boolean';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  return schema.type === 'string' ? 'text' : 'json';
}

/** A value as its editor begins with. */
export function toText(kind: EditorKind, value: unknown): string {
  return kind === 'json' ? JSON.stringify(value) : String((value ?? '') as string | number | boolean);
}

/** What was typed, as the API takes it; undefined when it is not such a value. */
export function fromText(kind: EditorKind, text: string): number | string | boolean | object | undefined {
  switch (kind) {
    case 'boolean':
      return text === 'true';
    case 'number':
      return text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
    case 'json':
      return parsed(text);
    case 'text':
    case 'choice':
      return text;
    default:
      return kind satisfies never;
  }
}

function parsed(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
