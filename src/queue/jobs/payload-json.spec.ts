import { readablePayload } from './payload-json';

it.each([
  { text: null, readable: null },
  { text: '{"a":1,"b":[1.5,"x",null]}', readable: { a: 1, b: [1.5, 'x', null] } },
  { text: '{"id":9007199254740993123}', readable: { id: '9007199254740993123' } },
  { text: 'not JSON', readable: 'not JSON' },
])('reads $text', ({ text, readable }) => {
  expect(readablePayload(text)).toEqual(readable);
});
