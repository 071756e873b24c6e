import { classifyBinaryAnswer, classifyJsonAnswer } from './classify-answer';
import type { HttpAnswer } from './http-answer';

const endpoint = 'GET /books/v3/invoices/{id}';
const now = new Date('2026-06-09T21:33:14Z');

function anAnswer(status: number, body: unknown, headers: Record<string, string> = {}): HttpAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'content-type': 'application/json;charset=UTF-8', ...headers }, body: Buffer.from(text), durationMs: 10 };
}

function errorOf(answer: HttpAnswer) {
  const verdict = classifyJsonAnswer(answer, endpoint, now);
  return verdict.ok ? undefined : verdict.error;
}

describe('classifyJsonAnswer', () => {
  it.each([
    ['code 0', anAnswer(200, { code: 0, message: 'success', invoices: [] })],
    ['code "0"', anAnswer(200, { code: '0', invoices: [] })],
    ['no code', anAnswer(200, { invoices: [] })],
    ['a created record', anAnswer(201, { code: 0, item: {} })],
  ])('takes %s as success', (_, answer) => {
    expect(classifyJsonAnswer(answer, endpoint, now)).toMatchObject({ ok: true });
  });

  const quotaHeaders = { 'x-rate-limit-limit': '1000', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '23205' };
  it.each<[string, HttpAnswer, object]>([
    [
      '57, token or scope',
      anAnswer(401, { code: 57, message: 'You are not authorized' }),
      { kind: 'auth', code: 'zoho.unauthorized', disposition: 'snooze', retryAfterMs: 300_000 },
    ],
    ['57 inside HTTP 200', anAnswer(200, { code: 57 }), { kind: 'auth', code: 'zoho.unauthorized', httpStatus: 200 }],
    ['14', anAnswer(401, { code: 14 }), { kind: 'auth', code: 'zoho.unauthorized' }],
    ['401 without a code', anAnswer(401, {}), { kind: 'auth', code: 'zoho.unauthorized' }],
    ['401 with HTML', anAnswer(401, '<html>'), { kind: 'auth', code: 'zoho.unauthorized' }],
    ['403', anAnswer(403, { code: 9999 }), { kind: 'auth', code: 'zoho.unauthorized' }],
    ['6041, wrong organisation', anAnswer(400, { code: 6041 }), { kind: 'auth', code: 'zoho.wrong_organization', disposition: 'snooze' }],
    [
      '1002',
      anAnswer(404, { code: 1002, message: 'Invoice does not exist.' }),
      { kind: 'not_found', disposition: 'reject', zohoCode: 1002 },
    ],
    ['1002 inside HTTP 200', anAnswer(200, { code: 1002 }), { kind: 'not_found' }],
    ['1002 with HTTP 400', anAnswer(400, { code: 1002 }), { kind: 'not_found' }],
    ['another code with HTTP 404', anAnswer(404, { code: 2006 }), { kind: 'not_found' }],
    ['5, invalid URL', anAnswer(404, { code: 5 }), { kind: 'invalid', code: 'zoho.invalid_request', disposition: 'reject' }],
    ['2', anAnswer(400, { code: 2 }), { kind: 'invalid' }],
    ['4', anAnswer(400, { code: 4 }), { kind: 'invalid' }],
    ['37', anAnswer(405, { code: 37 }), { kind: 'invalid' }],
    ['an unknown code inside HTTP 200', anAnswer(200, { code: 110815, message: 'no' }), { kind: 'invalid', zohoCode: 110815 }],
    ['a code that is no number', anAnswer(200, { code: 'INVALID' }), { kind: 'invalid', zohoCode: -1 }],
    [
      '44 without Retry-After',
      anAnswer(429, { code: 44 }),
      { kind: 'transient', code: 'zoho.rate_limited', retryAfterMs: 60_000, mayHaveBeenProcessed: false },
    ],
    ['44 with Retry-After', anAnswer(429, { code: 44 }, { 'retry-after': '7' }), { code: 'zoho.rate_limited', retryAfterMs: 7_000 }],
    [
      '44 with Retry-After as a date',
      anAnswer(429, { code: 44 }, { 'retry-after': 'Tue, 09 Jun 2026 21:33:44 GMT' }),
      { retryAfterMs: 30_000 },
    ],
    ['44 inside HTTP 200', anAnswer(200, { code: 44 }), { code: 'zoho.rate_limited' }],
    ['43', anAnswer(429, { code: 43 }), { code: 'zoho.rate_limited', retryAfterMs: 60_000 }],
    ['429 without a body', anAnswer(429, ''), { code: 'zoho.rate_limited', retryAfterMs: 60_000 }],
    [
      '45 with a reset',
      anAnswer(429, { code: 45 }, quotaHeaders),
      { kind: 'quota', code: 'zoho.daily_quota', disposition: 'snooze', retryAfterMs: 23_205_000 },
    ],
    ['45 without one', anAnswer(429, { code: 45 }), { kind: 'quota', retryAfterMs: 3_600_000 }],
    [
      '1070',
      anAnswer(429, { code: 1070 }),
      { kind: 'transient', code: 'zoho.too_many_in_flight', retryAfterMs: undefined, disposition: 'retry' },
    ],
    [
      '1000',
      anAnswer(500, { code: 1000, message: 'Internal error' }),
      { kind: 'transient', code: 'zoho.server_error', mayHaveBeenProcessed: true },
    ],
    [
      '503 with Retry-After',
      anAnswer(503, { code: 9 }, { 'retry-after': '5' }),
      { kind: 'transient', code: 'zoho.server_error', retryAfterMs: 5_000 },
    ],
    ['503 with HTML', anAnswer(503, '<html>Service Unavailable</html>'), { kind: 'transient', code: 'zoho.server_error' }],
    ['408', anAnswer(408, {}), { kind: 'transient' }],
    ['truncated JSON', anAnswer(200, '{"code":0,"invoices":[{"invoice_id":"46'), { kind: 'transient', code: 'zoho.malformed_response' }],
    [
      'HTML with HTTP 200',
      anAnswer(200, '<!doctype html>', { 'content-type': 'text/html' }),
      { kind: 'transient', code: 'zoho.malformed_response' },
    ],
    ['a bare list', anAnswer(200, []), { kind: 'transient', code: 'zoho.malformed_response' }],
    ['HTML with HTTP 404: no word about the record', anAnswer(404, '<html>'), { kind: 'transient', code: 'zoho.malformed_response' }],
    [
      'JSON without a code with HTTP 404: a gateway’s word',
      anAnswer(404, { error: 'no route' }),
      { kind: 'transient', code: 'zoho.malformed_response' },
    ],
    ['HTML with HTTP 414', anAnswer(414, '<html>'), { kind: 'invalid', code: 'zoho.invalid_request' }],
  ])('%s', (_, answer, expected) => {
    expect(errorOf(answer)).toMatchObject({ endpoint, ...expected });
  });

  it('tells when, by Zoho’s clock, a record did not exist', () => {
    const answer = anAnswer(404, { code: 1002 }, { date: 'Tue, 09 Jun 2026 21:00:00 GMT' });
    expect(errorOf(answer)).toMatchObject({ askedAt: new Date('2026-06-09T20:59:59Z') });
  });

  it('puts into messages no more of a body than Zoho’s own words, cut short', () => {
    const error = errorOf(anAnswer(400, { code: 2, message: 'm'.repeat(1_000), contact: 'Jane' }));
    expect(error?.message).not.toContain('Jane');
    expect(error?.message.length).toBeLessThan(400);
  });
});

describe('classifyBinaryAnswer', () => {
  const image = { 'content-type': 'image/png' };
  it.each<[string, HttpAnswer, object | undefined]>([
    ['bytes', anAnswer(200, 'png', image), undefined],
    ['no image', anAnswer(404, '', { 'content-type': 'text/plain' }), { kind: 'not_found' }],
    ['no image, in JSON', anAnswer(404, { code: 1002 }), { kind: 'not_found' }],
    ['no image, in JSON without a code', anAnswer(404, { message: 'none' }), { kind: 'not_found' }],
    ['a wrong path', anAnswer(404, { code: 5 }), { kind: 'invalid' }],
    ['an error inside HTTP 200', anAnswer(200, { code: 57 }), { kind: 'auth' }],
    ['JSON instead of bytes', anAnswer(200, { code: 0 }), { kind: 'invalid', code: 'zoho.unexpected_shape' }],
    ['an outage', anAnswer(503, '', image), { kind: 'transient' }],
  ])('%s', (_, answer, expected) => {
    const error = classifyBinaryAnswer(answer, endpoint, now);
    if (expected) expect(error).toMatchObject(expected);
    else expect(error).toBeUndefined();
  });
});
