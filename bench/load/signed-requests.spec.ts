import { createHmac } from 'node:crypto';
import { signedRequests } from './signed-requests';

const secret = 'a-secret-of-the-test';

it('makes whole requests of different records, each with the signature of its own body', () => {
  const requests = signedRequests({ count: 3, firstRecord: 7, documents: [{ item_id: '1', name: 'كابل' }], host: 'h', path: '/p', secret });
  expect(requests.map(({ recordId }) => recordId)).toEqual(['1300000000000000007', '1300000000000000008', '1300000000000000009']);
  for (const { recordId, bytes } of requests) {
    const [head, body] = bytes.toString('utf8').split('\r\n\r\n') as [string, string];
    expect(JSON.parse(body)).toEqual({ item: { item_id: recordId, name: 'كابل' } });
    expect(head).toMatch(/^POST \/p HTTP\/1\.1\r\nHost: h\r\n/);
    expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}\r\n`);
    expect(head).toContain(`X-Zoho-Webhook-Signature: ${createHmac('sha256', secret).update(body).digest('hex')}`);
  }
});
