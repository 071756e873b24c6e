import { aChange, aDelivery, anEntry } from '../testing/entries';
import { bodyBytes, inboxEntry, jobOf, rejectedEntry, storableBody } from './inbox-entry';
import { storableText } from './storable-text';

const text = '{"item_id":"7","name":"Cable"}';

describe('jobOf', () => {
  it.each([
    ['a whole document', {}, { operation: 'upsert', payload: text, priority: 5, isRepeatable: false }],
    ['a deletion', { operation: 'deleted' }, { operation: 'delete', payload: null, payloadHash: null, priority: 6, isRepeatable: false }],
    ['a deletion without a time', { operation: 'deleted', sourceModifiedAt: null }, { operation: 'delete', isRepeatable: false }],
    ['a hint', { isComplete: false }, { operation: 'fetch', payload: null, payloadHash: null, priority: 5, isRepeatable: false }],
    ['a hint without a time', { isComplete: false, sourceModifiedAt: null }, { operation: 'fetch', isRepeatable: true }],
    ['an event nobody named', { operation: 'unknown' }, { operation: 'upsert', payload: text }],
  ] as const)('%s', (_name, change, expected) => {
    expect(jobOf(aChange(change))).toMatchObject(expected);
  });

  it('hashes the document, so that equal documents are known as equal', () => {
    expect(jobOf(aChange()).payloadHash).toMatch(/^[0-9a-f]{64}$/);
    expect(jobOf(aChange()).payloadHash).toBe(jobOf(aChange()).payloadHash);
    expect(jobOf(aChange({ document: { item_id: '7' } })).payloadHash).not.toBe(jobOf(aChange()).payloadHash);
  });
});

describe('inboxEntry', () => {
  it('gives an event the same key in a form and in JSON', () => {
    const form = {
      body: Buffer.from(`JSONString=${encodeURIComponent(`{"item":${text}}`)}`),
      contentType: 'application/x-www-form-urlencoded',
    };
    expect(anEntry({}, form).idempotencyKey).toBe(anEntry().idempotencyKey);
    expect(anEntry({}, form).id).not.toBe(anEntry().id);
  });

  it('gives unreadable bodies of two addresses keys of their own', () => {
    const malformed = { kind: 'malformed', reason: 'the body is not JSON' } as const;
    const [one, other] = ['/a', '/b'].map((path) => inboxEntry(aDelivery({ path }), malformed));
    expect(one!.idempotencyKey).not.toBe(other!.idempotencyKey);
    expect(inboxEntry(aDelivery({ path: '/a' }), malformed).idempotencyKey).toBe(one!.idempotencyKey);
  });

  it('cuts the names of bodies that make no sense', () => {
    const entry = inboxEntry(aDelivery(), {
      kind: 'unrecognised',
      reason: 'r'.repeat(1_000),
      entity: 'e'.repeat(1_000),
      sourceEntityId: null,
    });
    expect(entry.entityType).toHaveLength(200);
    expect(entry.validationErrors![0]!.message).toHaveLength(200);
    expect(entry.sourceEntityId).toBeNull();
  });

  it('keeps a document that cannot be written, without a job', () => {
    const nested = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as never;
    const entry = inboxEntry(aDelivery(), { kind: 'change', change: aChange({ document: { item_id: '7', nested } }) });
    expect(entry).toMatchObject({
      status: 'unrecognised',
      job: null,
      validationErrors: [{ message: 'the document is nested too deeply' }],
    });
  });

  it('believes nothing of what was refused', () => {
    const entry = rejectedEntry(aDelivery({ isSignatureVerified: false }), { code: 'webhooks.signature_invalid', message: 'wrong' });
    expect(entry).toMatchObject({ status: 'rejected', idempotencyKey: null, entityType: null, organizationId: null, job: null });
  });
});

describe('storableBody', () => {
  it.each<[string, Buffer, 'utf8' | 'base64']>([
    ['JSON', Buffer.from('{"a":"بغداد"}'), 'utf8'],
    ['a byte order mark', Buffer.from('\ufeff{}'), 'utf8'],
    ['nothing', Buffer.alloc(0), 'utf8'],
    ['a NUL', Buffer.from('a\u0000b'), 'base64'],
    ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe]), 'base64'],
    ['half a character', Buffer.from('ä').subarray(0, 1), 'base64'],
  ])('keeps every byte of %s', (_name, bytes, encoding) => {
    const stored = storableBody(bytes);
    expect(stored.bodyEncoding).toBe(encoding);
    expect(bodyBytes(stored)).toEqual(bytes);
  });
});

describe('storableText', () => {
  it('gives text PostgreSQL takes, never longer than asked', () => {
    expect(storableText('a\u0000b\ud83d', 10)).toBe('a\ufffdb\ufffd');
    expect(storableText('👍👍', 3)).toBe('👍\ufffd');
    expect(storableText('plain', 3)).toBe('pla');
  });
});
