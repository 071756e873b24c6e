import { createHmac, timingSafeEqual } from 'node:crypto';

/** Header over query, form fields and body, as Zoho documents it. */
export const WEBHOOK_SIGNATURE_HEADER = 'x-zoho-webhook-signature';
/** Header over the raw body alone, as some of Zoho's products and proxies set it. */
export const BODY_SIGNATURE_HEADER = 'x-zoho-signature';

/** How a signature was written: which header, which encoding. Kept with the event, since Zoho documents neither (`zoho-api.md` 7.3). */
export type SignatureScheme = 'x-zoho-webhook-signature:hex' | 'x-zoho-webhook-signature:base64' | 'x-zoho-signature:hex';

/** The parts of a request that signatures cover. */
export interface SignedRequest {
  /** The body's bytes as received: JSON written anew never verifies. */
  readonly body: Buffer;
  /** The query string as received, without `?`. */
  readonly query: string;
  readonly contentType: string;
  /** Values of the two headers; undefined when absent. */
  readonly webhookSignature: string | undefined;
  readonly bodySignature: string | undefined;
}

export type SignatureVerdict =
  | { readonly isValid: true; readonly scheme: SignatureScheme }
  /** `missing`: no signature at all; `wrong`: there is one, and no secret makes it. */
  | { readonly isValid: false; readonly reason: 'missing' | 'wrong' };

/**
 * Checks a webhook's signature against every accepted secret (two while rotating). Either header will do. Takes the same time wherever a
 * wrong signature differs.
 */
export function verifyZohoSignature(request: SignedRequest, secrets: readonly string[]): SignatureVerdict {
  const { webhookSignature, bodySignature } = request;
  if (!webhookSignature && !bodySignature) return { isValid: false, reason: 'missing' };
  const claims = [
    ...(webhookSignature ? claimsOf(webhookSignature, stringToSign(request), WEBHOOK_SCHEMES) : []),
    ...(bodySignature ? claimsOf(bodySignature, [request.body], BODY_SCHEMES) : []),
  ];
  const proven = claims.find((claim) => secrets.some((secret) => timingSafeEqual(claim.digest, hmac(secret, claim.message))));
  return proven ? { isValid: true, scheme: proven.scheme } : { isValid: false, reason: 'wrong' };
}

/**
 * What Zoho signs: all query pairs and, for a form body, all form pairs, decoded, sorted by key and joined without anything between;
 * then the raw body unless it is a form. In pieces, so that the body's bytes are never copied into a string.
 */
export function stringToSign({
  body,
  query,
  contentType,
}: Omit<SignedRequest, 'webhookSignature' | 'bodySignature'>): readonly (string | Buffer)[] {
  const isForm = isFormBody(body, contentType);
  if (query === '' && !isForm) return [body];
  const pairs = [...new URLSearchParams(query), ...(isForm ? new URLSearchParams(body.toString('utf8')) : [])];
  // Equal keys keep their order: Array.prototype.sort is stable.
  const sorted = pairs.sort(([left], [right]) => (left < right ? -1 : Number(left > right)));
  const joined = sorted.map(([key, value]) => key + value).join('');
  return isForm ? [joined] : [joined, body];
}

interface Claim {
  readonly scheme: SignatureScheme;
  readonly digest: Buffer;
  readonly message: readonly (string | Buffer)[];
}

const WEBHOOK_SCHEMES: readonly SignatureScheme[] = ['x-zoho-webhook-signature:hex', 'x-zoho-webhook-signature:base64'];
const BODY_SCHEMES: readonly SignatureScheme[] = ['x-zoho-signature:hex'];

const HEX = /^[0-9a-f]{64}$/i;
const BASE64 = /^[A-Za-z0-9+/]{43}=$/;

function claimsOf(signature: string, message: readonly (string | Buffer)[], schemes: readonly SignatureScheme[]): readonly Claim[] {
  const text = signature.trim();
  return schemes.flatMap((scheme) => {
    const encoding = scheme.endsWith(':hex') ? 'hex' : 'base64';
    return (encoding === 'hex' ? HEX : BASE64).test(text) ? [{ scheme, digest: Buffer.from(text, encoding), message }] : [];
  });
}

function hmac(secret: string, message: readonly (string | Buffer)[]): Buffer {
  const mac = createHmac('sha256', secret);
  for (const part of message) mac.update(part);
  return mac.digest();
}

/** A form by its type, unless its bytes are plainly a JSON document. */
function isFormBody(body: Buffer, contentType: string): boolean {
  if (!/^\s*application\/x-www-form-urlencoded\b/i.test(contentType)) return false;
  const [first] = body.subarray(0, 1);
  return first !== 0x7b && first !== 0x5b; // { and [
}
