import { traceIdsOf } from './trace-ids';

describe('traceIdsOf', () => {
  it('takes a UUID as it stands', () => {
    expect(traceIdsOf('01932D5C-8F00-7000-8000-00000000abcd').traceId).toBe('01932d5c8f007000800000000000abcd');
  });

  it.each(['order-4711', 'x', 'é'.repeat(40)])('makes the same ids of %s every time, in the form of W3C', (correlationId) => {
    const ids = traceIdsOf(correlationId);
    expect(ids).toEqual(traceIdsOf(correlationId));
    expect(ids.traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(ids.rootSpanId).toMatch(/^[0-9a-f]{16}$/);
  });

  it('tells causes apart', () => {
    expect(traceIdsOf('a')).not.toEqual(traceIdsOf('b'));
  });
});
