import { FailureReasons } from '@tds/platform/failure-reasons';
import { until } from '@libs/testing';
import { DeadLettersClosed } from '../events/dead-letters-closed.event';
import { aJob, anError, failed, settled, someJobs } from '../testing/a-job';
import { startQueue, type TestQueue } from '../testing/start-queue';

const PATH = '/api/bff/tds/dead-letter';

let queue: TestQueue;
beforeAll(async () => {
  queue = await startQueue();
  queue.app.get(FailureReasons).add({ 'test.known': { summary: 'The test said so.', advice: 'Read the test.' } });
});
afterAll(() => queue.close());
beforeEach(() => queue.clear());

const get = async (path = '') => (await queue.app.inject(`${PATH}${path}`)).json();
const post = async (path: string, payload: object = {}) => {
  const response = await queue.app.inject({ method: 'POST', url: `${PATH}${path}`, payload });
  return { status: response.statusCode, body: response.json() };
};
const ids = (letters: { id: string }[]) => letters.map(({ id }) => id);
const complete = async () => queue.database.transaction(async (tx) => queue.jobs.complete(tx, settled(await queue.claim())));

describe('listing', () => {
  it('tells people what happened and what to do, and admits where it cannot', async () => {
    await queue.bury([aJob()], { class: 'theirs', code: 'test.known' });
    await queue.bury([aJob({ sourceEntityId: 'other' })], { class: 'ours', code: 'test.unheard_of' });
    expect(await get()).toMatchObject([
      {
        explanation: expect.stringContaining('test.unheard_of, for which there is no explanation'),
        what_to_do: expect.stringContaining('mistake in TDS'),
      },
      { explanation: 'The test said so.', what_to_do: 'Read the test.', failure_reason: 'rejected: the source was away' },
    ]);
  });

  it('filters by record, code, words and time', async () => {
    const [first] = await queue.bury([aJob({ sourceEntityId: '1' })], { code: 'test.a', message: 'Unit is 100% wrong' });
    const [second] = await queue.bury([aJob({ sourceEntityId: '2' })], { code: 'test.b', class: 'theirs' });
    const madeAt = (await get('?source_entity_id=2'))[0].created_at as string;
    expect(ids(await get('?error_code=test.a'))).toEqual([first]);
    expect(ids(await get('?class=theirs'))).toEqual([second]);
    expect(ids(await get(`?search=${encodeURIComponent('unit is 100%')}`))).toEqual([first]);
    expect(ids(await get('?search=2'))).toEqual([second]);
    expect(await get('?search=nothing_like_it')).toEqual([]);
    expect(ids(await get(`?created_from=${madeAt}`))).toEqual([second]);
    expect(ids(await get(`?created_before=${madeAt}`))).toEqual([first]);
    expect((await queue.app.inject(`${PATH}?created_from=yesterday`)).statusCode).toBe(400);
  });

  it('shows which are being tried again', async () => {
    const [id] = await queue.bury([aJob()]);
    expect(await get()).toMatchObject([{ being_retried: false, last_retry_at: null }]);
    await post(`/${id}/retry`);
    expect(await get()).toMatchObject([{ being_retried: true, last_retry_at: expect.any(String), retry_count: 1 }]);
    await queue.claim();
    expect(await get()).toMatchObject([{ being_retried: true }]);
  });

  it('sums up the open ones', async () => {
    await queue.bury(someJobs(3), { class: 'theirs', code: 'test.known' });
    await queue.bury([aJob({ entityType: 'customer' })], { class: 'weather' });
    // Counts may be a second old.
    const summary = await until(async () => {
      const answer = await get('/summary');
      return answer.open === 4 && answer;
    });
    expect(summary).toMatchObject({
      by_class: { ours: 0, theirs: 3, weather: 1 },
      by_entity_type: { product: 3, customer: 1 },
      oldest_at: (await get('?class=theirs')).at(-1).created_at,
      groups: [
        { class: 'theirs', entity_type: 'product', error_code: 'test.known', count: 3, explanation: 'The test said so.' },
        { class: 'weather', entity_type: 'customer', error_code: 'test.unavailable', count: 1 },
      ],
    });
  });
});

describe('an edited payload', () => {
  it('is kept beside the original when it fails as well', async () => {
    const [id] = await queue.bury([aJob({ payload: '{"name":""}' })], { class: 'theirs' });
    await post(`/${id}/retry`, { payload: { name: ' ' }, notes: 'a first guess' });
    await queue.jobs.fail(null, failed(await queue.claim(), anError({ disposition: 'reject', message: 'name is blank' })));
    expect(await get(`/${id}`)).toMatchObject({
      payload: { name: '' },
      edited_payload: { name: ' ' },
      failure_reason: 'rejected: name is blank',
      resolved: false,
      attempt_history: [{ message: 'the source was away' }, { message: 'name is blank' }],
    });
    await post(`/${id}/retry`, { payload: 'original' });
    expect(await queue.claim()).toMatchObject([{ operation: 'upsert', payload: '{"name":""}', payloadHash: 'hash' }]);
  });

  it('is not lost on a fetch that fails: the original can still be replayed', async () => {
    const [id] = await queue.bury([aJob()], { class: 'theirs' });
    await post(`/${id}/retry`);
    await queue.jobs.fail(null, failed(await queue.claim(), anError({ disposition: 'reject' })));
    expect(await get(`/${id}`)).toMatchObject({ operation: 'upsert', payload: { item_id: '460000000026049' } });
  });
});

describe('retrying many', () => {
  it('counts first, then gives them back at a pace, the urgent first', async () => {
    await queue.bury([...someJobs(59), aJob({ sourceEntityId: 'urgent', priority: 9 })]);
    expect(await post('/retry', { all: true, dry_run: true })).toEqual({
      status: 202,
      body: { dry_run: true, matched: 60, queued: 60, skipped: 0, remaining: 0, last_due_at: null },
    });
    expect(await queue.live()).toEqual([]);
    const { body } = await post('/retry', { all: true, per_second: 2 });
    expect(body).toMatchObject({ dry_run: false, matched: 60, queued: 60, last_due_at: expect.any(String) });
    const rows = await queue.live();
    const waits = rows.map(({ wait_seconds }) => Math.max(0, wait_seconds)).sort((a, b) => a - b);
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(50);
    expect(waits.at(-1)).toBeGreaterThan(4);
    expect(waits.at(-1)).toBeLessThanOrEqual(5);
    expect(rows.find(({ source_entity_id }) => source_entity_id === 'urgent')).toMatchObject({ status: 'pending', operation: 'fetch' });
    expect(await queue.audit()).toMatchObject([{ action: 'dead_letters.retried', actor: 'api', details: { count: 60, perSecond: 2 } }]);
  });

  it('takes those the filter names, skips what is under way or has nothing to replay, and leaves the rest for another call', async () => {
    const [under] = await queue.bury([aJob({ sourceEntityId: 'under way' })], { code: 'test.a' });
    await queue.bury([aJob({ sourceEntityId: 'empty', payload: null })], { code: 'test.a' });
    await queue.bury(someJobs(3), { code: 'test.a' });
    await queue.bury([aJob({ entityType: 'customer' })], { code: 'test.b' });
    await post(`/${under}/retry`);
    const request = { filter: { error_code: 'test.a' }, payload: 'original', limit: 2 };
    expect((await post('/retry', request)).body).toMatchObject({ matched: 5, queued: 2, skipped: 2, remaining: 1 });
    expect((await post('/retry', request)).body).toMatchObject({ matched: 5, queued: 1, skipped: 4, remaining: 0 });
    expect((await post('/retry', request)).body).toMatchObject({ queued: 0 });
    const counts = (await queue.letters()).map((letter) => letter['retry_count']);
    expect(counts).toEqual([1, 0, 1, 1, 1, 0]);
  });

  it('gives each back once when two people ask at the same moment', async () => {
    await queue.bury(someJobs(40));
    const answers = await Promise.all([1, 2, 3].map(() => post('/retry', { all: true })));
    expect(answers.reduce((sum, { body }) => sum + body.queued, 0)).toBe(40);
    expect((await queue.letters()).every((letter) => letter['retry_count'] === 1)).toBe(true);
  });

  it.each([
    {},
    { filter: {} },
    { all: true, filter: { class: 'ours' } },
    { filter: { class: 'nobody' } },
    { all: true, per_second: 0 },
    { all: true, payload: { name: 'x' } },
    { filter: { colour: 'red' } },
  ])('refuses %j', async (body) => {
    expect(await post('/retry', body)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});

describe('resolving', () => {
  it('closes many with a note, after a count', async () => {
    await queue.bury(someJobs(3), { code: 'test.a' });
    await queue.bury([aJob({ entityType: 'customer' })]);
    const request = { filter: { entity_type: 'product' }, notes: 'branch was closed' };
    expect((await post('/resolve', { ...request, dry_run: true })).body).toEqual({ dry_run: true, matched: 3, resolved: 3, remaining: 0 });
    expect(await get()).toHaveLength(4);
    expect((await post('/resolve', request)).body).toMatchObject({ resolved: 3 });
    expect(await get('?resolved=true')).toMatchObject([1, 2, 3].map(() => ({ resolved_by: 'api', resolution_notes: 'branch was closed' })));
    expect(await queue.audit()).toMatchObject([{ action: 'dead_letters.resolved', entity_type: 'product', details: { count: 3 } }]);
  });

  it('can be taken back', async () => {
    const [id] = await queue.bury([aJob()], { class: 'weather' });
    await post(`/${id}/resolve`, { notes: 'no longer needed' });
    expect(await post(`/${id}/reopen`, { notes: 'it is' })).toMatchObject({
      status: 200,
      body: { resolved: false, resolved_by: null, resolution_notes: 'it is', next_retry_at: expect.any(String) },
    });
    expect(await post(`/${id}/reopen`)).toMatchObject({ status: 409, body: { code: 'queue.dead_letter_open' } });
    expect((await queue.audit()).map(({ action }) => action)).toEqual(['dead_letter.resolved', 'dead_letter.reopened']);
  });

  it('stays where the record has a later open letter', async () => {
    const [id] = await queue.bury([aJob()]);
    await post(`/${id}/resolve`, { notes: 'no' });
    await queue.bury([aJob()]);
    expect(await post(`/${id}/reopen`)).toMatchObject({ status: 409, body: { code: 'queue.dead_letter_open' } });
    expect(await post('/999999/reopen')).toMatchObject({ status: 404 });
  });
});

describe('a letter and later news of its record', () => {
  const version = (hour: number) => new Date(Date.UTC(2026, 5, 9, hour));
  const bury = () => queue.bury([aJob({ sourceModifiedAt: version(10) })], { class: 'theirs' });
  const isResolved = async () => (await queue.letters())[0]!['resolved'];

  it.each([
    { name: 'an older version, late', job: aJob({ sourceModifiedAt: version(9) }), closes: false },
    { name: 'the same version', job: aJob({ sourceModifiedAt: version(10) }), closes: true },
    { name: 'a newer version', job: aJob({ sourceModifiedAt: version(11) }), closes: true },
    { name: 'a fetch', job: aJob({ sourceModifiedAt: version(9), operation: 'fetch', payload: null }), closes: true },
    { name: 'a version nobody knows', job: aJob({ sourceModifiedAt: null }), closes: true },
  ])('closes by $name: $closes', async ({ job, closes }) => {
    await bury();
    await queue.enqueue(job);
    await complete();
    expect(await isResolved()).toBe(closes);
  });

  it('is closed by an older job whose record was fetched on the way', async () => {
    await bury();
    await queue.enqueue(aJob({ sourceModifiedAt: version(9) }));
    const batch = await queue.claim();
    await queue.database.transaction((tx) =>
      queue.jobs.complete(
        tx,
        settled(batch).map((job) => ({ ...job, asOf: version(12) })),
      ),
    );
    expect(await isResolved()).toBe(true);
    expect(closedTold()).toHaveLength(1);
  });

  const closedTold = () => queue.events.flatMap((event) => (event instanceof DeadLettersClosed ? [event.data] : []));

  it.each([
    { asOf: version(9), closes: false },
    { asOf: version(10), closes: true },
    { asOf: null, closes: false },
  ])('is closed by a page of a sync that has the record as of $asOf: $closes', async ({ asOf, closes }) => {
    await bury();
    const type = { source: 'zoho', organizationId: '10234695', entityType: 'product' };
    await queue.database.transaction((tx) =>
      queue.jobs.closeMirrored(tx, type, [{ sourceEntityId: aJob().sourceEntityId, asOf }], 'mirrored later (incremental)'),
    );
    expect(await isResolved()).toBe(closes);
    const [letter] = await queue.letters();
    if (closes) expect(letter).toMatchObject({ resolved_by: 'system', resolution_notes: 'mirrored later (incremental)' });
    expect(closedTold()).toEqual(closes ? [{ dead_letter_ids: [letter!.id] }] : []);
  });
});
