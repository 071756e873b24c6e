import { createTestDatabase, type TestDatabase } from '@libs/testing';
import { AlertLedger, type RaisedAlert } from '@tds/platform/alerts';
import { type Database, openDatabase } from '@tds/platform/database';
import type { Settings } from '@tds/platform/settings';
import { minimumSeverity, reminderMinutes } from '../alerts.settings';
import type { AlertChannels } from '../channels/alert-channels';
import { Announcer } from './announcer';
import { DeliveryOutbox } from './delivery-outbox';

const FULL: RaisedAlert = { rule: 'queue.backup', severity: 'warning', dedupeKey: 'queue.backup', title: 'Full', message: 'It is full.' };
const REMINDER_MINUTES = 30;

describe('what people are told of alerts', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let alerts: AlertLedger;
  let outbox: DeliveryOutbox;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
    alerts = new AlertLedger(database);
    outbox = new DeliveryOutbox(database);
  });
  afterAll(async () => {
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });
  beforeEach(() => database.query('truncate tds_alerts, tds_alert_deliveries, tds_alert_silences restart identity'));

  /** A process of the cluster: it shares nothing with the others but the database. */
  function aProcess(reminders = REMINDER_MINUTES): Announcer {
    const values = new Map<unknown, unknown>([
      [reminderMinutes, reminders],
      [minimumSeverity.email, 'warning'],
      [minimumSeverity.pagerduty, 'critical'],
    ]);
    const settings = { get: (setting: unknown) => values.get(setting) } as Settings;
    const channels = [
      { name: 'email', keepsAlerts: false },
      { name: 'pagerduty', keepsAlerts: true },
    ];
    return new Announcer(database, settings, { all: channels } as unknown as AlertChannels);
  }
  const planned = async (): Promise<string[]> => {
    const rows = await database.query<{ news: string }>(`select channel || ' ' || state as news from tds_alert_deliveries order by id`);
    return rows.map(({ news }) => news);
  };
  const later = (minutes: number) =>
    database.query('update tds_alerts set announced_at = announced_at - make_interval(mins => $1::int)', [minutes]);

  it('is planned once, however many processes look at the same moment', async () => {
    await alerts.raise({ ...FULL, severity: 'critical' });
    const made = await Promise.all(Array.from({ length: 6 }, () => aProcess().announce()));
    expect(made.filter((count) => count > 0)).toEqual([2]);
    expect((await planned()).sort()).toEqual(['email triggered', 'pagerduty triggered']);
  });

  it('goes to those who take its severity, and to the others when it gets that bad', async () => {
    await alerts.raise(FULL);
    await aProcess().announce();
    await alerts.raise({ ...FULL, severity: 'critical' });
    await aProcess().announce();
    await alerts.raise(FULL); // better again is no news
    await aProcess().announce();
    const [first, ...rest] = await planned();
    expect([first, ...rest.sort()]).toEqual(['email triggered', 'email escalated', 'pagerduty escalated']);
  });

  it('is said again after half an hour while nobody sees to a critical alert, and each half hour after', async () => {
    await alerts.raise({ ...FULL, severity: 'critical' });
    await aProcess().announce();
    await later(REMINDER_MINUTES - 1);
    expect(await aProcess().announce()).toBe(0);
    await later(1);
    await Promise.all([aProcess().announce(), aProcess().announce()]);
    expect((await planned()).filter((news) => news.startsWith('email'))).toEqual(['email triggered', 'email reminded']);
    expect(await aProcess().announce()).toBe(0);
    await later(REMINDER_MINUTES);
    expect(await aProcess().announce()).toBe(2);
  });

  it.each([
    [
      'somebody has acknowledged it',
      `update tds_alerts set acknowledged_at = now(), acknowledged_by = 'key:ops', announced_state = 'acknowledged'`,
      30,
    ],
    ['it is over', `update tds_alerts set resolved_at = now(), announced_state = 'resolved'`, 30],
    ['it is not critical', `update tds_alerts set severity = 'error'`, 30],
    ['nobody wants reminders', 'select 1', 0],
    [
      'it is silenced',
      `insert into tds_alert_silences (rule, reason, starts_at, ends_at, created_by)
       values ('queue.backup', 'works', now(), now() + interval '1 hour', 'key:ops')`,
      30,
    ],
  ])('is not said again where %s', async (_why, change, reminders) => {
    await alerts.raise({ ...FULL, severity: 'critical' });
    await aProcess(reminders).announce();
    await database.query(change);
    await later(600);
    expect(await aProcess(reminders).announce()).toBe(0);
  });

  describe('when a process dies while it tells', () => {
    beforeEach(async () => {
      await alerts.raise(FULL);
      await aProcess().announce();
    });
    const leaseEnds = () =>
      database.query(`update tds_alert_deliveries set lease_until = now() - interval '1 second' where lease_until is not null`);
    const status = async () => (await database.query<{ status: string }>('select status from tds_alert_deliveries'))[0]?.status;

    it('is told by another one after its lease, as the same delivery', async () => {
      const [lost] = await outbox.claim(10);
      expect(await outbox.claim(10)).toEqual([]);
      await leaseEnds();
      const [taken] = await outbox.claim(10);
      expect(taken).toMatchObject({ id: lost!.id, attempts: 2, state: 'triggered', alert: { rule: 'queue.backup' } });
      expect(taken!.leaseToken).not.toBe(lost!.leaseToken);
    });

    it('has no say any more should it only have been slow', async () => {
      const [slow] = await outbox.claim(10);
      await leaseEnds();
      const [taken] = await outbox.claim(10);
      await outbox.delivered(slow!);
      expect(await outbox.failed(slow!, 'late', 0, true)).toBeNull();
      await outbox.postpone(slow!, 0);
      expect(await status()).toBe('pending');
      await outbox.delivered(taken!);
      expect(await status()).toBe('delivered');
      expect(await outbox.claim(10)).toEqual([]);
    });

    it('is followed by the recovery, since somebody may have been told', async () => {
      await outbox.claim(10);
      await alerts.resolve('queue.backup');
      await aProcess().announce();
      expect(await planned()).toEqual(['email triggered', 'email resolved']);
      expect(await outbox.claim(10)).toEqual([]); // in order: the first one may still be on its way
      await leaseEnds();
      const [first] = await outbox.claim(10);
      expect(first!.state).toBe('triggered');
      await outbox.failed(first!, 'refused', 0, false);
      expect((await outbox.claim(10)).map(({ state }) => state)).toEqual(['resolved']);
    });
  });

  it('is nothing where it was over before anybody was told', async () => {
    await alerts.raise(FULL);
    await aProcess().announce();
    await alerts.resolve('queue.backup');
    await aProcess().announce();
    expect(await planned()).toEqual(['email triggered']);
    expect(await outbox.claim(10)).toEqual([]);
  });
});
