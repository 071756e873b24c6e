import type { BreakerView, CircuitBreakers } from '@tds/platform/breakers';
import { BreakerOpenRule } from './breaker-open.rule';

const breaker = (changes: Partial<BreakerView>): BreakerView => ({
  name: 'zoho:inventory:748369814',
  state: 'open',
  failures: 5,
  reason: 'zoho.server_error',
  openedAt: new Date('2026-11-22T06:00:00Z'),
  nextProbeAt: new Date('2026-11-22T06:01:00Z'),
  lastChangedAt: null,
  changedBy: 'system',
  isProbeDue: false,
  isControllable: true,
  history: [],
  ...changes,
});

const told = async (...breakers: BreakerView[]) => {
  const rule = new BreakerOpenRule({ list: () => Promise.resolve(breakers) } as unknown as CircuitBreakers);
  return (await rule.look()).map(({ title, message }) => `${title} ${message}`);
};

it('tells failures from a person who shut something off', async () => {
  const byHand = breaker({ changedBy: 'key:ops', reason: 'maintenance of Zoho', nextProbeAt: null });
  expect(await told(breaker({}), byHand)).toEqual([
    'Zoho Inventory is given a pause Calls failed repeatedly (zoho.server_error) and are held back until a probe at 2026-11-22T06:01:00.000Z.',
    'Zoho Inventory is given a pause ops shut it off (maintenance of Zoho): calls are held back.',
  ]);
});

it('is silent about what is closed, and about the database, which each process judges by itself', async () => {
  expect(await told(breaker({ state: 'closed' }), breaker({ name: 'database' }))).toEqual([]);
});
