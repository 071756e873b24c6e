import * as fc from 'fast-check';
import { parseLosslessJson, stringifyLosslessJson } from './lossless-json';

const digits = fc.stringMatching(/^[1-9]\d{0,40}$/);
const literal = fc
  .record({
    sign: fc.constantFrom('', '-'),
    whole: fc.oneof(fc.constant('0'), digits),
    fraction: fc.option(fc.stringMatching(/^\d{1,30}$/), { nil: undefined }),
    exponent: fc.option(fc.tuple(fc.constantFrom('e', 'E'), fc.constantFrom('', '+', '-'), fc.integer({ min: 0, max: 400 })), {
      nil: undefined,
    }),
  })
  .map(
    ({ sign, whole, fraction, exponent }) => `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}${exponent?.join('') ?? ''}`,
  );

/** JSON text whose numbers are all exact. */
const exactDocument = fc
  .anything({ values: [fc.string(), fc.integer(), fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.constant(149.97)], maxDepth: 4 })
  .map((value) => JSON.stringify(value));

/** A decimal literal as an exact fraction of integers: an independent reading of what it is worth. */
function worth(text: string): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const power = Number(exponent) - fraction.length + 800;
  return (BigInt(whole.replace('-', '') + fraction) * 10n ** BigInt(power) * (mantissa.startsWith('-') ? -1n : 1n)).toString();
}

describe('parseLosslessJson', () => {
  it.each([
    ['130426000002924001', '130426000002924001'],
    ['9007199254740993', '9007199254740993'],
    ['9007199254740992', 9007199254740992],
    ['0.1', 0.1],
    ['149.970', 149.97],
    ['1234567890.1234567891', '1234567890.1234567891'],
    ['-99999999999999999999.5', '-99999999999999999999.5'],
    ['1000000000000000000000', '1000000000000000000000'],
    ['0.0000001', '0.0000001'],
    ['1e5', 100000],
    ['1e400', '1e400'],
    ['1e-400', '1e-400'],
    ['-0', -0],
    ['0.00000000000000000000', 0],
  ])('reads %s as %p', (text, expected) => {
    expect(parseLosslessJson(text)).toEqual(expected);
    expect(parseLosslessJson(`{"a":[{"b": ${text} }]}`)).toEqual({ a: [{ b: expected }] });
  });

  it('keeps every digit of an integer of any length', () => {
    fc.assert(
      fc.property(digits, (id) => {
        const { value } = parseLosslessJson(`{"value":${id}}`) as { value: string | number };
        expect(String(value)).toBe(id);
      }),
    );
  });

  it('keeps the value of every number literal, wherever it stands', () => {
    fc.assert(
      fc.property(literal, (text) => {
        const [first, { x }] = parseLosslessJson(`[${text},\n{"x" :\t${text}}]`) as [string | number, { x: string | number }];
        expect(worth(String(first))).toBe(worth(text));
        expect(x).toBe(first);
      }),
    );
  });

  it('agrees with JSON.parse on documents of exact numbers and text', () => {
    fc.assert(
      fc.property(exactDocument, (text) =>
        expect(stringifyLosslessJson(parseLosslessJson(text))).toBe(stringifyLosslessJson(withoutProto(JSON.parse(text)))),
      ),
    );
  });

  it('refuses exactly what JSON.parse refuses', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().chain((text) => fc.nat(text.length).map((at) => text.slice(0, at))),
        ),
        (text) => {
          expect(outcome(() => parseLosslessJson(text))).toBe(outcome(() => JSON.parse(text) as unknown));
        },
      ),
    );
  });

  it.each([
    '{12345678901234567890: 1}',
    '[012345678901234567890]',
    '[12345678901234567890.]',
    '[1.2.34567890123456789]',
    '[12345678901234567890 12345678901234567890]',
    '[+12345678901234567890]',
    '{"items":[{"item_id":130426000002924001',
    '',
  ])('refuses %s', (text) => {
    expect(() => parseLosslessJson(text)).toThrow(SyntaxError);
  });

  it('leaves digits inside strings alone', () => {
    const text = JSON.stringify({ note: 'see: 12345678901234567890, "[98765432109876543210]" and \\', sku: '00012345678901234567' });
    expect(parseLosslessJson(`[${text},12345678901234567890]`)).toEqual([JSON.parse(text), '12345678901234567890']);
  });

  it('takes the last of equal keys, as JSON.parse does', () => {
    expect(parseLosslessJson('{"id":1,"id":12345678901234567890}')).toEqual({ id: '12345678901234567890' });
  });

  it('reads text nested 100,000 deep and strings of several megabytes', () => {
    const deep = parseLosslessJson(`${'[{"a":'.repeat(50_000)}12345678901234567890${'}]'.repeat(50_000)}`);
    expect(deep).toHaveLength(1);
    const long = 'x\\"'.repeat(1_000_000);
    expect(parseLosslessJson(`["${long}",12345678901234567890]`)).toHaveLength(2);
  });

  it.each(['"__proto__"', '"\\u005f_proto__"', '"__\\u0070roto__"', '"__pro\\u0074o__"'])('drops the key %s', (key) => {
    const parsed = parseLosslessJson(`{"a":[{${key}:{"polluted":true},"b":1}]}`) as { a: [object] };
    expect(Object.keys(parsed.a[0])).toEqual(['b']);
    expect(Object.getPrototypeOf(Object.assign({}, parsed.a[0]))).toBe(Object.prototype);
  });
});

describe('stringifyLosslessJson', () => {
  it('writes what the parser reads back as the same document', () => {
    fc.assert(
      fc.property(fc.array(literal), (literals) => {
        const once = parseLosslessJson(`{"rows":[${literals.join(',')}]}`);
        expect(stringifyLosslessJson(parseLosslessJson(stringifyLosslessJson(once)))).toBe(stringifyLosslessJson(once));
      }),
    );
  });

  it('writes a bigint as its digits and refuses what JSON cannot hold', () => {
    expect(stringifyLosslessJson({ id: 12345678901234567890n })).toBe('{"id":"12345678901234567890"}');
    expect(() => stringifyLosslessJson({ total: Number.NaN })).toThrow('"total" is NaN');
  });
});

function outcome(parse: () => unknown): string {
  try {
    parse();
    return 'parsed';
  } catch (error) {
    return (error as Error).name;
  }
}

function withoutProto(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) => (key === '__proto__' ? undefined : inner)) as unknown;
}
