import { v7 } from 'uuid';
import { earliestReceipt } from './inbox-bound';

const HOUR = 3_600_000;
const idAt = (instant: string): string => v7({ msecs: Date.parse(instant) });

it('lies an hour before the oldest event', () => {
  const ids = [idAt('2026-03-01T12:00:00Z'), idAt('2026-02-28T23:59:59Z'), idAt('2026-03-05T00:00:00Z')];
  expect(earliestReceipt(ids)).toEqual(new Date(Date.parse('2026-02-28T23:59:59Z') - HOUR));
});

it('bounds nothing when an id does not tell its time', () => {
  expect(earliestReceipt([idAt('2026-03-01T12:00:00Z'), '6fa459ea-ee8a-4ca4-894e-db77e160355e'])).toEqual(new Date(0));
});
