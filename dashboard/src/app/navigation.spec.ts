import { whereaboutsOf } from './navigation';

describe('whereaboutsOf', () => {
  it.each([
    ['/', 'now', 'nav.now'],
    ['/alerts/42', 'alerts', 'nav.alerts'],
    ['/runs', 'sync', 'runs.title'],
    ['/runs/019a', 'sync', 'runs.title'],
    ['/data-quality', 'data_quality', 'nav.data_quality'],
  ])('%s belongs to %s', (pathname, name, title) => {
    const found = whereaboutsOf(pathname);
    expect([found?.destination.name, found?.title]).toEqual([name, title]);
  });

  it.each(['/runsy', '/nowhere'])('%s belongs to nothing', (pathname) => expect(whereaboutsOf(pathname)).toBeUndefined());
});
