import * as fc from 'fast-check';
import { REDACTED, correlationIdFrom, errorFacts, isCorrelationId, isSecretName, newCorrelationId, redactSecrets } from './index';

describe('correlation ids', () => {
  it.each([
    ['a', true],
    ['order-77/a:b', true],
    ['x'.repeat(128), true],
    ['x'.repeat(129), false],
    ['', false],
    ['two words', false],
    ['line\nbreak', false],
    ['naïve', false],
    [undefined, false],
    [['a', 'b'], false],
  ])('%p is acceptable: %p', (value, acceptable) => {
    expect(isCorrelationId(value)).toBe(acceptable);
    expect(correlationIdFrom(value) === value).toBe(acceptable);
  });

  it('made here are acceptable and in the order of time', () => {
    const ids = Array.from({ length: 100 }, newCorrelationId);
    expect(ids.every(isCorrelationId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });
});

describe('redactSecrets', () => {
  it.each([
    'Authorization',
    'X-API-Key',
    'x_api_key',
    'refreshToken',
    'refresh_token',
    'set-cookie',
    'X-Zoho-Webhook-Signature',
    'PASSWORD',
  ])('takes %s for a secret', (name) => expect(isSecretName(name)).toBe(true));
  it.each(['token_count', 'lease_token', 'key_id', 'signature_scheme', 'author'])('does not take %s for one', (name) =>
    expect(isSecretName(name)).toBe(false),
  );

  it('leaves nothing of a secret, wherever it is put', () => {
    const secret = 'tds_never_to_be_seen';
    const anything = fc.letrec((tie) => ({
      value: fc.oneof(fc.string(), fc.integer(), fc.constant(null), tie('list'), tie('fields')),
      list: fc.array(tie('value'), { maxLength: 3 }),
      fields: fc.oneof(
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
        fc.record({ token: fc.constant(secret), rest: tie('value') }),
        fc.record({ headers: fc.record({ 'X-Api-Key': fc.constant(secret) }), rest: tie('value') }),
      ),
    })).fields;
    fc.assert(
      fc.property(anything, (fields) => {
        expect(JSON.stringify(redactSecrets(fields as Record<string, unknown>))).not.toContain(secret);
      }),
    );
  });

  it('does not change what it is given, and gives back the same object when there is nothing to hide', () => {
    const fields = { request: { headers: { cookie: 'a=b', accept: '*/*' } }, at: new Date(0), list: [1, 2] };
    const redacted = redactSecrets(fields);
    expect(redacted).toEqual({ ...fields, request: { headers: { cookie: REDACTED, accept: '*/*' } } });
    expect(fields.request.headers.cookie).toBe('a=b');
    const harmless = { run_id: '7', counts: { applied: 3 }, at: new Date(0), list: [{ a: 1 }] };
    expect(redactSecrets(harmless)).toBe(harmless);
  });

  it('ends on an object that holds itself', () => {
    const circle: Record<string, unknown> = { name: 'a' };
    circle.self = circle;
    expect(JSON.stringify(redactSecrets(circle))).toContain('[too deep]');
  });
});

describe('errorFacts', () => {
  class RateLimitedError extends Error {
    override readonly name = 'RateLimitedError';
    readonly code = 'zoho.rate_limited';
    readonly disposition = 'retry';
    readonly body = 'Layla, +964 770';
  }

  it('tells what an error is and how it is meant to be treated, not what it carries', () => {
    const facts = errorFacts(new RateLimitedError('slow down'));
    expect(facts).toEqual({
      type: 'RateLimitedError',
      message: 'slow down',
      stack: expect.stringContaining('RateLimitedError'),
      code: 'zoho.rate_limited',
      disposition: 'retry',
    });
  });

  it('follows causes, also into the several errors of a connection attempt', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    expect(errorFacts(new Error('no database', { cause: new AggregateError([refused, refused]) })).cause?.cause?.code).toBe('ECONNREFUSED');
  });

  it('ends on an error that is its own cause', () => {
    const error: Error & { cause?: unknown } = new Error('circle');
    error.cause = error;
    expect(JSON.stringify(errorFacts(error)).match(/"circle"/g)?.length).toBe(6);
  });

  it('cuts messages that hold a whole answer', () => {
    expect(errorFacts(new Error('x'.repeat(5_000))).message).toHaveLength(2_001);
  });

  it.each([
    ['text', 'just text', { type: 'string', message: 'just text' }],
    ['nothing', undefined, { type: 'undefined', message: 'undefined' }],
    ['what looks like an error', { message: 'almost' }, { type: 'object', message: 'almost' }],
    ['an object', { secret: 'x' }, { type: 'object', message: 'an object that is not an Error was thrown' }],
  ])('copes with %s thrown', (_name, thrown, facts) => expect(errorFacts(thrown)).toEqual(facts));
});
