import * as fc from 'fast-check';
import { parseLosslessJson } from '@libs/lossless-json';
import { soleValueText } from './document-text';

const read = (text: string) => soleValueText(text, parseLosslessJson(text));

describe('soleValueText', () => {
  it.each([
    ['{"item":{"item_id":"1"}}', '{"item_id":"1"}'],
    [' {\n "item" : {"a": [1, 2]} \n} ', '{"a": [1, 2]}'],
    ['{"item":{"item_id":460000000002924001}}', '{"item_id":460000000002924001}'],
    ['{"item":{"name":"ends with }"}}', '{"name":"ends with }"}'],
    ['{"item":"text"}', '"text"'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['two keys', '{"item":{},"code":0}'],
    ['no key', '{}'],
    ['a list', '[{"item":{}}]'],
    ['the same key twice', '{"item":{"a":1},"item":{"a":2}}'],
    ['the same key twice, once in disguise', '{"item":{"a":1},"it\\u0065m":{"a":2}}'],
    ['the key in disguise', '{"it\\u0065m":{"a":2}}'],
    ['the key once more inside', '{"item":{"item":1}}'],
  ])('does not try with %s', (_name, text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is JSON of the very value, whenever it is anything', () => {
    const pretty = fc.tuple(fc.constantFrom('item', 'a', ''), fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'));
    fc.assert(
      fc.property(pretty, ([key, value, indent]) => {
        const text = JSON.stringify({ [key]: value }, null, indent);
        const found = read(text);
        if (found !== undefined) expect(parseLosslessJson(found)).toEqual((parseLosslessJson(text) as Record<string, unknown>)[key]);
      }),
    );
  });
});
