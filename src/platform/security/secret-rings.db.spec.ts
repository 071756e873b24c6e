import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, ManualClock, type TestDatabase, until } from '@libs/testing';
import { type Database, openDatabase } from '@tds/platform/database';
import { SecretBox } from './secret-box';
import { SecretRings } from './secret-rings';
import { SecretRingsCopy } from './secret-rings-copy';

const RING = 'zoho.webhooks';

describe('SecretRings on PostgreSQL', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  const box = new SecretBox(randomBytes(32));
  const opened: SecretRings[] = [];
  let dataDir: string;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
  });
  afterAll(async () => {
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });
  beforeEach(() => database.query('truncate tds_secrets'));
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'tds-secrets-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
  afterEach(() => Promise.all(opened.splice(0).map((rings) => rings.onApplicationShutdown())));

  const open = async (clock = new ManualClock(new Date()), where = database): Promise<SecretRings> => {
    const rings = new SecretRings(where, box, clock, new SecretRingsCopy(dataDir, box));
    opened.push(rings);
    await rings.onApplicationBootstrap();
    return rings;
  };

  it('accepts the new beside the old while it is proposed, and both for a day after it was promoted', async () => {
    const clock = new ManualClock(new Date());
    const rings = await open(clock);
    await rings.propose(RING, 'first');
    await rings.promote(RING);
    await rings.propose(RING, 'second');
    expect([rings.current(RING), rings.next(RING), rings.accepted(RING)]).toEqual(['first', 'second', ['first', 'second']]);
    const until = await rings.promote(RING);
    expect([rings.current(RING), rings.next(RING), rings.accepted(RING)]).toEqual(['second', undefined, ['second', 'first']]);
    expect(until!.getTime() - clock.now().getTime()).toBeGreaterThan(86_000_000);
    await clock.advance(86_500_000);
    expect(rings.accepted(RING)).toEqual(['second']);
    expect(rings.accepted('another')).toEqual([]);
  });

  it('keeps accepting a proposal that another one replaced: it may be in use in places', async () => {
    const rings = await open();
    await rings.propose(RING, 'first');
    await rings.propose(RING, 'second');
    expect([rings.next(RING), rings.accepted(RING)]).toEqual(['second', ['second', 'first']]);
  });

  describe('where the database is away at the start', () => {
    /** As `Database` is before its first connection. */
    const away = { isReady: () => false, whenReady: () => new Promise<void>(() => undefined) } as unknown as Database;

    it('knows what was last stored, also after a rotation, but not that there is nothing else', async () => {
      const clock = new ManualClock(new Date());
      const rings = await open(clock);
      await rings.propose(RING, 'first');
      await rings.promote(RING);
      await rings.propose(RING, 'second');
      await rings.promote(RING);
      const cold = await open(clock, away);
      expect([cold.isLoaded, cold.current(RING), cold.accepted(RING)]).toEqual([false, 'second', ['second', 'first']]);
      await clock.advance(86_500_000);
      expect(cold.accepted(RING)).toEqual(['second']);
    });

    it('has it from a file only its user can read, and in which nothing can be read', async () => {
      await (await open()).propose(RING, 'plaintext-secret');
      const file = join(dataDir, 'secret-rings.sealed');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readFileSync(file, 'latin1')).not.toContain('plaintext');
    });

    it('starts without secrets when the file was changed', async () => {
      await (await open()).propose(RING, 'first');
      writeFileSync(join(dataDir, 'secret-rings.sealed'), 'something else');
      expect((await open(undefined, away)).accepted(RING)).toEqual([]);
    });
  });

  it('tells other processes, and is there after a restart; in the rows nothing can be read', async () => {
    const [one, other] = [await open(), await open()];
    expect([one.isLoaded, other.accepted(RING)]).toEqual([true, []]);
    await one.propose(RING, 'plaintext-secret');
    await until(() => other.accepted(RING).length === 1);
    expect((await open()).accepted(RING)).toEqual(['plaintext-secret']);
    const [row] = await database.query<{ sealed: Buffer }>('select sealed from tds_secrets');
    expect(row!.sealed.includes('plaintext-secret')).toBe(false);
  });

  it('promotes nothing where nothing was proposed', async () => {
    const rings = await open();
    await expect(rings.promote(RING)).rejects.toThrow('no secret was proposed');
  });
});
