import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { SecretBox, SecretBoxError } from './secret-box';

const box = new SecretBox(randomBytes(32));

describe('SecretBox', () => {
  it('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (secret, purpose) =>
        expect(box.open(box.seal(secret, purpose), purpose)).toBe(secret),
      ),
    );
  });

  it('seals the same secret differently each time and never in clear', () => {
    const [first, second] = [box.seal('1000.abc', 'row 1'), box.seal('1000.abc', 'row 1')];
    expect(first.equals(second)).toBe(false);
    expect(first.includes('1000.abc')).toBe(false);
  });

  it('notices a change of any byte', () => {
    const sealed = box.seal('1000.abc', 'row 1');
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => box.open(changed, 'row 1')).toThrow(SecretBoxError);
    }
  });

  it.each([
    ['another purpose', () => box.open(box.seal('s', 'row 1'), 'row 2')],
    ['another key', () => new SecretBox(randomBytes(32)).open(box.seal('s', 'row 1'), 'row 1')],
    ['bytes too few to be sealed', () => box.open(Buffer.alloc(10), 'row 1')],
  ])('refuses %s', (_, open) => {
    expect(open).toThrow(SecretBoxError);
  });

  it('takes only keys of 32 bytes', () => {
    expect(() => new SecretBox(Buffer.alloc(16))).toThrow(RangeError);
  });
});
