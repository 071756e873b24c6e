import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { type SignedRequest, stringToSign, verifyZohoSignature } from './zoho-signature';

const SECRET = 'Abcdef1234567890';
const OLD_SECRET = 'Zyxwvu0987654321';
const FORM = 'application/x-www-form-urlencoded';
const BODY = '{"item":{"item_id":"26081"}}';

const mac = (text: string | Buffer, encoding: 'hex' | 'base64' = 'hex', secret = SECRET): string =>
  createHmac('sha256', secret).update(text).digest(encoding);

function request(overrides: Partial<Omit<SignedRequest, 'body'>> & { readonly body?: string | Buffer } = {}): SignedRequest {
  return {
    query: '',
    contentType: 'application/json;charset=UTF-8',
    webhookSignature: undefined,
    bodySignature: undefined,
    ...overrides,
    body: Buffer.from((overrides.body ?? BODY) as string),
  };
}

const signed = (overrides: Parameters<typeof request>[0]) => stringToSign(request(overrides)).map(String).join('');

describe('stringToSign', () => {
  it.each<[string, Parameters<typeof request>[0], string]>([
    [
      "Zoho's documented example",
      { query: 'subscription_id=90343&name=basic', body: '{"created_date":"2019-03-06","event_id":"5675"}' },
      'namebasicsubscription_id90343{"created_date":"2019-03-06","event_id":"5675"}',
    ],
    ['a body alone', {}, BODY],
    ['a query of one pair', { query: 'a=1' }, `a1${BODY}`],
    ['query pairs decoded', { query: 'name=a%20b+c%2Bd&%D8%A8=%26' }, `namea b c+dب&${BODY}`],
    ['pairs without value', { query: 'b&a=' }, `ab${BODY}`],
    ['equal keys in their order', { query: 'a=2&b=0&a=1' }, `a2a1b0${BODY}`],
    ['capitals before small letters', { query: 'a=1&B=2' }, `B2a1${BODY}`],
    ['a form, decoded', { body: 'JSONString=%7B%22a%22%3A%22b+c%22%7D', contentType: FORM }, 'JSONString{"a":"b c"}'],
    ['a form of several fields', { body: 'b=2&a=1', contentType: `${FORM}; charset=UTF-8` }, 'a1b2'],
    ['form and query pairs sorted together', { body: 'b=2&d=4', contentType: FORM, query: 'c=3&a=1' }, 'a1b2c3d4'],
    ['JSON mislabelled as a form', { contentType: FORM, query: 'a=1' }, `a1${BODY}`],
    ['a form labelled as something else', { body: 'a=1', contentType: 'text/plain' }, 'a=1'],
    ['an empty body', { body: '', query: 'a=1' }, 'a1'],
  ])('%s', (_name, overrides, expected) => {
    expect(signed(overrides)).toBe(expected);
  });

  it('keeps bytes that are no text', () => {
    const bytes = Buffer.from([0xff, 0x00, 0xfe]);
    expect(Buffer.concat(stringToSign(request({ body: bytes })).map((part) => Buffer.from(part as string)))).toEqual(bytes);
  });
});

describe('verifyZohoSignature', () => {
  const base64 = mac(BODY, 'base64');

  it.each<[string, Parameters<typeof request>[0], string]>([
    ['hex', { webhookSignature: mac(BODY) }, 'x-zoho-webhook-signature:hex'],
    ['hex in capitals', { webhookSignature: mac(BODY).toUpperCase() }, 'x-zoho-webhook-signature:hex'],
    ['hex with blanks around', { webhookSignature: ` ${mac(BODY)} ` }, 'x-zoho-webhook-signature:hex'],
    ['base64', { webhookSignature: base64 }, 'x-zoho-webhook-signature:base64'],
    ['query and body', { query: 'a=1', webhookSignature: mac(`a1${BODY}`) }, 'x-zoho-webhook-signature:hex'],
    [
      'a form',
      { body: 'JSONString=%7B%7D', contentType: FORM, webhookSignature: mac('JSONString{}', 'base64') },
      'x-zoho-webhook-signature:base64',
    ],
    ['unicode', { body: '{"name":"بغداد ✓"}', webhookSignature: mac('{"name":"بغداد ✓"}') }, 'x-zoho-webhook-signature:hex'],
    ['the body header', { bodySignature: mac(BODY) }, 'x-zoho-signature:hex'],
    ['the body header, whatever the query', { query: 'a=1', bodySignature: mac(BODY) }, 'x-zoho-signature:hex'],
    ['the body header over a raw form', { body: 'a=1', contentType: FORM, bodySignature: mac('a=1') }, 'x-zoho-signature:hex'],
    ['one good header of two', { webhookSignature: 'nonsense', bodySignature: mac(BODY) }, 'x-zoho-signature:hex'],
    ['the old secret', { webhookSignature: mac(BODY, 'hex', OLD_SECRET) }, 'x-zoho-webhook-signature:hex'],
  ])('accepts %s', (_name, overrides, scheme) => {
    expect(verifyZohoSignature(request(overrides), [SECRET, OLD_SECRET])).toEqual({ isValid: true, scheme });
  });

  it.each<[string, Parameters<typeof request>[0], 'missing' | 'wrong']>([
    ['no header', {}, 'missing'],
    ['an empty header', { webhookSignature: '' }, 'missing'],
    ['another secret', { webhookSignature: mac(BODY, 'hex', 'somebody else') }, 'wrong'],
    ['a changed body', { body: `${BODY} `, webhookSignature: mac(BODY) }, 'wrong'],
    ['a changed query', { query: 'a=2', webhookSignature: mac(`a1${BODY}`) }, 'wrong'],
    ['a query that was not signed', { query: 'a=1', webhookSignature: mac(BODY) }, 'wrong'],
    ['a hex digest one digit short', { webhookSignature: mac(BODY).slice(1) }, 'wrong'],
    ['a hex digest one digit long', { webhookSignature: `${mac(BODY)}0` }, 'wrong'],
    ['base64 without its padding', { webhookSignature: base64.slice(0, -1) }, 'wrong'],
    ['base64 in the body header', { bodySignature: base64 }, 'wrong'],
    ['two digests in one header', { webhookSignature: `${mac(BODY)}, ${mac(BODY)}` }, 'wrong'],
    ['no characters of a digest', { webhookSignature: 'ü'.repeat(64) }, 'wrong'],
    ['the digest of nothing', { webhookSignature: mac('') }, 'wrong'],
  ])('refuses %s', (_name, overrides, reason) => {
    expect(verifyZohoSignature(request(overrides), [SECRET, OLD_SECRET])).toEqual({ isValid: false, reason });
  });

  it('refuses everything without a secret', () => {
    expect(verifyZohoSignature(request({ webhookSignature: mac(BODY) }), [])).toEqual({ isValid: false, reason: 'wrong' });
  });

  it('verifies what was signed, and nothing that differs from it in one byte', () => {
    const pairs = fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 4 });
    fc.assert(
      fc.property(pairs, fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), (query, bytes, position) => {
        const body = Buffer.from(bytes);
        const text = new URLSearchParams(query).toString();
        const webhookSignature = createHmac('sha256', SECRET)
          .update(Buffer.concat(stringToSign(request({ body, query: text })).map((part) => Buffer.from(part as string))))
          .digest('hex');
        const changed = Buffer.from(body);
        changed[position % changed.length]! ^= 1;
        expect(verifyZohoSignature(request({ body, query: text, webhookSignature }), [SECRET]).isValid).toBe(true);
        expect(verifyZohoSignature(request({ body: changed, query: text, webhookSignature }), [SECRET]).isValid).toBe(false);
      }),
    );
  });
});
