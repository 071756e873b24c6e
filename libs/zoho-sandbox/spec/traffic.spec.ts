import { SMALL_SIZES, startSandbox, ZohoSandbox } from '../src';
import { ManualClock, Receiver } from './support';

const SIZES = { ...SMALL_SIZES, products: 200, customers: 100 };

describe('business traffic', () => {
  const opened: ZohoSandbox[] = [];
  afterEach(() => Promise.all(opened.splice(0).map((sandbox) => sandbox.close())));

  const start = async (seed: number, webhookUrl?: string) => {
    const clock = new ManualClock();
    const webhook = webhookUrl === undefined ? {} : { webhook: { url: webhookUrl } };
    const sandbox = await startSandbox({ seed, sizes: SIZES, now: clock.now, limits: 'off', ...webhook });
    opened.push(sandbox);
    return { sandbox, clock };
  };

  it('makes the same changes for the same seed', async () => {
    const [one, two, other] = await Promise.all([start(1), start(1), start(2)]);
    for (const { sandbox, clock } of [one, two, other]) {
      clock.advance(60);
      sandbox.traffic.step(400);
    }
    const data = ({ sandbox }: { sandbox: ZohoSandbox }) => JSON.stringify([sandbox.store.list('item'), sandbox.store.list('contact')]);
    expect(data(one)).toBe(data(two));
    expect(data(other)).not.toBe(data(one));
  });

  it('edits, creates, and rarely makes inactive and deletes', async () => {
    const { sandbox, clock } = await start(1);
    clock.advance(60);
    const seen = { created: 0, updated: 0, deleted: 0 };
    const deactivated: string[] = [];
    sandbox.store.onChange(({ event, record }) => {
      seen[event]++;
      if (event === 'updated' && record.status === 'inactive') deactivated.push(record.id);
    });
    sandbox.traffic.step(1000);
    expect(seen.updated).toBeGreaterThan(700);
    expect(seen.created).toBeGreaterThan(50);
    expect(seen.deleted).toBeGreaterThan(0);
    expect(seen.deleted).toBeLessThan(30);
    expect(deactivated.length).toBeGreaterThan(0);
    expect(sandbox.state().traffic).toMatchObject({ running: false, changes: 1000 });
  });

  it('runs at the pace asked for, announces what it does, and stops', async () => {
    const receiver = await Receiver.start();
    const { sandbox } = await start(1, receiver.url);
    const enough = new Promise<void>((resolve) => sandbox.store.onChange(() => sandbox.state().traffic.changes >= 20 && resolve()));
    sandbox.traffic.start({ perSecond: 400 });
    await enough;
    sandbox.traffic.stop();
    await sandbox.settle();
    const made = sandbox.state().traffic.changes;
    expect(receiver.received).toHaveLength(made);
    expect(sandbox.state()).toMatchObject({ traffic: { running: false }, deliveries: { delivered: made, pending: 0 } });
    await receiver.close();
  });

  it('derives its pace from orders a day', async () => {
    const { sandbox } = await start(1);
    sandbox.traffic.start({ ordersPerDay: 864, speedUp: 10 });
    expect(sandbox.state().traffic.perSecond).toBeCloseTo(0.4);
    sandbox.traffic.stop();
  });
});
