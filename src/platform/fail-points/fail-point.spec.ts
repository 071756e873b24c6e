import { armFailPoint, failPoint, parseFailPoint } from './fail-point';

describe('a fail point', () => {
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
  beforeEach(() => kill.mockClear());
  afterAll(() => {
    armFailPoint(undefined);
    kill.mockRestore();
  });

  it('does nothing while none is armed', () => {
    armFailPoint(undefined);
    failPoint('apply.completed');
    expect(kill).not.toHaveBeenCalled();
  });

  it('kills this process at the passing asked for, and at no other place', () => {
    armFailPoint(parseFailPoint('apply.completed:2'));
    failPoint('apply.completed');
    failPoint('apply.committed');
    expect(kill).not.toHaveBeenCalled();
    failPoint('apply.completed');
    expect(kill).toHaveBeenCalledWith(process.pid, 'SIGKILL');
  });

  it.each([
    ['apply.completed', { name: 'apply.completed', nth: 1 }],
    ['worker.claimed:12', { name: 'worker.claimed', nth: 12 }],
    ['worker.claimed:0', undefined],
    ['worker.unheard_of', undefined],
    ['constructor', undefined],
  ])('is named as %s', (text, setting) => {
    expect(parseFailPoint(text)).toEqual(setting);
  });
});
