import { createHmac } from 'node:crypto';
import type { ItemDocument } from './items';

/** Stands where the id goes; nothing in a document looks like it. */
const ID_MARK = '@@id@@';
/** Zoho's ids have 19 digits. */
const FIRST_ID = 1_300_000_000_000_000_000n;

export interface SignedRequestsOptions {
  readonly count: number;
  /** Number of the first record: two loads with different ones share no record. */
  readonly firstRecord: number;
  readonly documents: readonly ItemDocument[];
  readonly host: string;
  readonly path: string;
  readonly secret: string;
}

/** A webhook ready to be written to a socket. */
export interface SignedRequest {
  readonly recordId: string;
  readonly bytes: Buffer;
}

/** Webhooks of different items as Zoho posts them, signed, whole HTTP requests: made before the clock starts. */
export function signedRequests({ count, firstRecord, documents, host, path, secret }: SignedRequestsOptions): SignedRequest[] {
  const templates = documents.map((document) => JSON.stringify({ item: { ...document, item_id: ID_MARK } }).split(ID_MARK));
  return Array.from({ length: count }, (_, n) => {
    const recordId = String(FIRST_ID + BigInt(firstRecord + n));
    const body = templates[n % templates.length]!.join(recordId);
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const head = [
      `POST ${path} HTTP/1.1`,
      `Host: ${host}`,
      'Content-Type: application/json; charset=UTF-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Zoho-Webhook-Signature: ${signature}`,
      'User-Agent: ZohoBooks',
    ];
    return { recordId, bytes: Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`) };
  });
}
