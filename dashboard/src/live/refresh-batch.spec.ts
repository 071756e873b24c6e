import { RefreshBatch } from './refresh-batch';
import { topicsOfEvent } from './topics-of-event';

describe('RefreshBatch', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('refreshes each topic once an interval, however many events come', () => {
    const refreshed: (readonly string[])[] = [];
    const batch = new RefreshBatch((topics) => refreshed.push(topics), 1_000);
    for (let event = 0; event < 250; event += 1) {
      batch.add(event % 2 === 0 ? ['queue', 'entities'] : ['queue']);
      jest.advanceTimersByTime(10);
    }
    expect(refreshed).toEqual([
      ['queue', 'entities'],
      ['queue', 'entities'],
    ]);
    jest.advanceTimersByTime(1_000);
    expect(refreshed).toHaveLength(3);
    jest.advanceTimersByTime(10_000);
    expect(refreshed).toHaveLength(3);
  });

  it('forgets what waits when stopped', () => {
    const refresh = jest.fn();
    const batch = new RefreshBatch(refresh, 1_000);
    batch.add(['queue']);
    batch.stop();
    jest.advanceTimersByTime(5_000);
    expect(refresh).not.toHaveBeenCalled();
    batch.add(['runs']);
    jest.advanceTimersByTime(1_000);
    expect(refresh).toHaveBeenCalledWith(['runs']);
  });
});

describe('topicsOfEvent', () => {
  it.each([
    ['tds.deadletter.added', 'attention'],
    ['tds.breaker.changed', 'breakers'],
    ['tds.sync.failed', 'attention'],
    ['tds.comparison.completed', 'agreement'],
    ['tds.validation.completed', 'findings'],
  ])('%s concerns %s', (type, topic) => expect(topicsOfEvent(type)).toContain(topic));

  it.each(['tds.unknown', '', 'toString'])('%s concerns nothing', (type) => expect(topicsOfEvent(type)).toEqual([]));
});
