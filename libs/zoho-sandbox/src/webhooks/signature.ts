import { createHmac } from 'node:crypto';

/** What a signature covers. */
export interface SignedContent {
  /** Query pairs of the target URL, decoded. */
  readonly query: URLSearchParams;
  /** Fields of a form body, decoded; a form body's raw text isn't signed. */
  readonly form?: Readonly<Record<string, string>>;
  /** A JSON body as sent. */
  readonly rawBody?: string;
}

/** Zoho's string to sign: all pairs sorted by key and joined without separators, then the raw JSON body. */
export function stringToSign(content: SignedContent): string {
  const pairs = [...content.query, ...Object.entries(content.form ?? {})];
  pairs.sort(([left], [right]) => (left < right ? -1 : Number(left > right)));
  return pairs.map(([key, value]) => key + value).join('') + (content.rawBody ?? '');
}

/** Value of `X-Zoho-Webhook-Signature`. */
export function sign(content: SignedContent, secret: string, encoding: 'hex' | 'base64'): string {
  return createHmac('sha256', secret).update(stringToSign(content), 'utf8').digest(encoding);
}

/** Value of `X-Zoho-Signature`: hex over the raw body alone. */
export function signBody(rawBody: string, secret: string): string {
  return createHmac('sha256', secret).update(rawBody, 'utf8').digest('hex');
}
