import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '@tds/sync';
import { parseLosslessJson } from '@libs/lossless-json';
import { classifyJsonAnswer } from './http/classify-answer';
import { type HttpAnswer, rateLimitOf } from './http/http-answer';
import { readListPage } from './list-page';
import { readGrantAnswer } from './oauth/grant-request';

/** Answers recorded from the live service or published by Zoho; not part of the repository. */
const folder = join(process.env['TDS_SHARED_DIR'] ?? join(__dirname, '../../../../shared'), 'zoho-examples');
const describeIfRecorded = existsSync(folder) ? describe : describe.skip;
const now = new Date('2026-06-09T00:00:00Z');
const recorded = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
const answerOf = (status: number, body: unknown): HttpAnswer => ({
  status,
  headers: {},
  body: Buffer.from(JSON.stringify(body)),
  durationMs: 1,
});

interface RecordedError {
  readonly http_status: number;
  readonly body: { readonly code: number };
}

describeIfRecorded('recorded answers of Zoho', () => {
  it('errors are of the kind their code says', () => {
    const errors = [...recorded<RecordedError[]>('errors.general.json'), ...recorded<RecordedError[]>('errors.rate-limits.json')];
    const kinds = errors.map(({ http_status, body }) => {
      const verdict = classifyJsonAnswer(answerOf(http_status, body), 'GET /', now);
      return [body.code, verdict.ok ? 'ok' : verdict.error.kind];
    });
    expect(Object.fromEntries(kinds)).toEqual({
      44: 'transient',
      45: 'quota',
      57: 'auth',
      1000: 'transient',
      1002: 'not_found',
      1070: 'transient',
      6041: 'auth',
    });
  });

  it('token answers are granted, throttled or refused', () => {
    const errors = recorded<{ http_status: number; body: unknown }[]>('oauth.token.errors.json');
    const kinds = errors.map(({ http_status, body }) => readGrantAnswer(answerOf(http_status, body)).kind);
    expect(kinds).toEqual(['throttled', 'refused', 'refused']);
  });

  it('response headers tell the daily quota', () => {
    const recordings = Object.values(recorded<Record<string, { headers: Record<string, string> }>>('live.books.response-headers.json'));
    expect(recordings.length).toBeGreaterThan(0);
    for (const { headers } of recordings) expect(rateLimitOf(headers)).toMatchObject({ limit: 1000 });
  });

  it.each([
    ['live.books.items.list.json', 'items', 'item_id'],
    ['live.books.contacts.list.json', 'contacts', 'contact_id'],
    ['live.books.invoices.list.json', 'invoices', 'invoice_id'],
    ['live.books.creditnotes.list.json', 'creditnotes', 'creditnote_id'],
    ['live.books.organizations.list.json', 'organizations', 'organization_id'],
  ])('%s is a page of rows with ids', (file, key, idField) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const body = parseLosslessJson(text) as JsonObject;
    const request = { product: 'books', path: `/${key}`, arrayKeys: [key] } as const;
    const page = readListPage(request, { body, askedAt: now, rateLimit: undefined, calls: 1 }, `GET /${key}`);
    expect(page.rows.length).toBeGreaterThan(0);
    for (const row of page.rows) expect(String(row[idField])).toMatch(/^\d+$/);
    expect(page.context.hasMore).toBe(false);
  });
});
