import { editorOf, fromText, toText } from './setting-value';

describe('editing a setting', () => {
  it.each([
    [{ type: 'boolean' }, true, 'boolean', 'true'],
    [{ type: 'integer', minimum: 1 }, 5, 'number', '5'],
    [{ type: 'string' }, 'UTC', 'text', 'UTC'],
    [{ enum: ['a', 'b'] }, 'b', 'choice', 'b'],
    [{ type: 'array' }, ['x'], 'json', '["x"]'],
    [{ type: 'object' }, { a: 1 }, 'json', '{"a":1}'],
  ] as const)('%j', (schema, value, kind, text) => {
    expect(editorOf(schema)).toBe(kind);
    expect(toText(kind, value)).toBe(text);
    expect(fromText(kind, text)).toEqual(value);
  });

  it.each([
    ['number', ''],
    ['number', 'many'],
    ['json', '{'],
  ] as const)('refuses %s %j', (kind, text) => expect(fromText(kind, text)).toBeUndefined());
});
