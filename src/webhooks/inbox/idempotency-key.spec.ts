import { type EventIdentity, idempotencyKey, sha256 } from './idempotency-key';

interface Event extends EventIdentity {
  readonly source: string;
  readonly contentHash: string;
}

const identity: Event = {
  source: 'zoho',
  organizationId: '60012345',
  entityType: 'product',
  operation: 'updated',
  sourceEntityId: '26081',
  sourceModifiedAt: new Date('2026-06-09T13:47:43Z'),
  contentHash: sha256('{"item_id":"26081"}'),
};

const keyOf = ({ source, contentHash, ...change }: Event): string => idempotencyKey(source, change, contentHash);

describe('idempotencyKey', () => {
  it('is 64 hex digits and stable across releases: stored keys must go on matching', () => {
    expect(keyOf(identity)).toBe('5cc4dc8d2a3295149e00495dbed89aa965f9f3694e5223d48012ae24cd2a74e0');
  });

  it('is the same for the same event, however its instant was written', () => {
    const elsewhere = { ...identity, sourceModifiedAt: new Date('2026-06-09T09:47:43-04:00') };
    expect(keyOf(elsewhere)).toBe(keyOf({ ...identity }));
  });

  it.each<[keyof Event, unknown]>([
    ['source', 'shopify'],
    ['organizationId', '60012346'],
    ['organizationId', null],
    ['entityType', 'customer'],
    ['operation', 'created'],
    ['sourceEntityId', '26082'],
    ['sourceModifiedAt', new Date('2026-06-09T13:47:44Z')],
    ['sourceModifiedAt', null],
    ['contentHash', sha256('{"item_id":"26081","name":"two changes in one second"}')],
  ])('differs where %s differs', (field, value) => {
    expect(keyOf({ ...identity, [field]: value })).not.toBe(keyOf(identity));
  });

  it('does not confuse neighbouring parts', () => {
    expect(keyOf({ ...identity, entityType: 'a', sourceEntityId: 'b,c' })).not.toBe(
      keyOf({ ...identity, entityType: 'a,b', sourceEntityId: 'c' }),
    );
  });
});
