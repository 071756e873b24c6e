import { frame, readFrames } from './frame';

const contents = ['{"a":1}', '', 'TDS\u0001 inside', 'x'.repeat(5_000)].map((text) => Buffer.from(text));
const file = Buffer.concat(contents.map(frame));

it('reads what was written', () => {
  expect(readFrames(file)).toEqual({ contents, tornBytes: 0, damagedBytes: 0 });
  expect(readFrames(Buffer.alloc(0))).toEqual({ contents: [], tornBytes: 0, damagedBytes: 0 });
});

it('drops an unfinished end, wherever it was cut, and nothing else', () => {
  const whole = contents.slice(0, 3);
  const start = Buffer.concat(whole.map(frame)).length;
  for (let end = start + 1; end < file.length; end += 7)
    expect(readFrames(file.subarray(0, end))).toEqual({ contents: whole, tornBytes: end - start, damagedBytes: 0 });
});

it('drops zeros a power loss left where the end should be', () => {
  expect(readFrames(Buffer.concat([file, Buffer.alloc(4_096)]))).toEqual({ contents, tornBytes: 4_096, damagedBytes: 0 });
});

it.each<[string, number]>([
  ['content', 14],
  ['length', 5],
  ['magic', 0],
  ['checksum', 9],
])('finds the frames behind one whose %s was damaged', (_name, at) => {
  const damaged = Buffer.from(file);
  damaged[at]! ^= 0x40;
  expect(readFrames(damaged)).toEqual({ contents: contents.slice(1), tornBytes: 0, damagedBytes: frame(contents[0]!).length });
});
