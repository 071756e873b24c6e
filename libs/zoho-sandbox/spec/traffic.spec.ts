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
    sandbox.traffic.step(1000, { documents: false });
    expect(seen.updated).toBeGreaterThan(700);
    expect(seen.created).toBeGreaterThan(50);
    expect(seen.deleted).toBeGreaterThan(0);
    expect(seen.deleted).toBeLessThan(30);
    expect(deactivated.length).toBeGreaterThan(0);
    expect(sandbox.state().traffic).toMatchObject({ running: false, changes: 1000 });
  });

  it('takes orders through their life, and everything still adds up', async () => {
    const { sandbox, clock } = await start(1);
    clock.advance(60);
    const announced = new Map<string, number>();
    sandbox.store.onChange(({ entity, event, announce }) => {
      if (announce) announced.set(`${entity} ${event}`, (announced.get(`${entity} ${event}`) ?? 0) + 1);
    });
    sandbox.traffic.step(1500);
    for (const change of [
      'salesorder created',
      'salesorder updated',
      'invoice created',
      'invoice updated',
      'customerpayment created',
      'salesreturn created',
      'creditnote created',
      'purchaseorder created',
      'bill created',
      'vendorpayment created',
      'inventoryadjustment created',
      'pricebook updated',
    ]) {
      expect([change, (announced.get(change) ?? 0) > 0]).toEqual([change, true]);
    }
    const paid = new Map<string, number>();
    for (const { allocations } of sandbox.store.list('customerpayment')) {
      for (const { id, applied } of allocations) paid.set(id, (paid.get(id) ?? 0) + applied);
    }
    for (const invoice of sandbox.store.list('invoice')) expect(invoice.payment_made).toBeCloseTo(paid.get(invoice.id) ?? 0, 2);
    const lineIds = sandbox.store.list('salesorder').flatMap((order) => order.lines.map((line) => line.line_item_id));
    expect(new Set(lineIds).size).toBe(lineIds.length);
  });

  it.each([
    ['silent', false],
    ['touch', true],
  ] as const)('moves stock %sly', async (stockMovements, isAnnounced) => {
    const clock = new ManualClock();
    const sandbox = await startSandbox({ sizes: SMALL_SIZES, now: clock.now, stockMovements });
    opened.push(sandbox);
    clock.advance(60);
    const announced: boolean[] = [];
    const touched: boolean[] = [];
    sandbox.store.onChange(({ entity, announce, record }) => {
      if (entity !== 'item') return;
      announced.push(announce);
      touched.push(record.modified === clock.now().getTime() / 1000);
    });
    const stock = () => JSON.stringify(sandbox.store.list('item').map((item) => item.stock));
    const before = stock();
    const orders = sandbox.store.count('salesorder');
    while (sandbox.store.count('salesorder') === orders) {
      announced.length = 0;
      touched.length = 0;
      clock.advance(1);
      sandbox.traffic.step();
    }
    expect(stock()).not.toBe(before);
    expect(new Set(announced)).toEqual(new Set([isAnnounced]));
    expect(new Set(touched)).toEqual(new Set([isAnnounced]));
  });

  it('runs at the pace asked for, announces what it does, and stops', async () => {
    const receiver = await Receiver.start();
    const { sandbox } = await start(1, receiver.url);
    const enough = new Promise<void>((resolve) => sandbox.store.onChange(() => sandbox.state().traffic.changes >= 20 && resolve()));
    sandbox.traffic.start({ perSecond: 400, documents: false });
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
    // One order in eight things that happen.
    expect(sandbox.state().traffic.perSecond).toBeCloseTo(0.8);
    sandbox.traffic.stop();
  });
});
