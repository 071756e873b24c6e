import { createTestDatabase, type TestDatabase, until } from '@libs/testing';
import { AlertLedger } from '@tds/platform/alerts';
import { type Database, openDatabase } from '@tds/platform/database';
import type { PinoLogger } from '@tds/platform/logging';
import type { Settings } from '@tds/platform/settings';
import { clearEvaluations, evaluationSeconds, holdEvaluations } from '../alerts.settings';
import type { AlertRule } from '../rules/alert-rule';
import { EvaluationStore } from './evaluation-store';
import { RuleEvaluation } from './rule-evaluation';

const SECONDS = 15;
const logger = { setContext: () => undefined, warn: () => undefined } as unknown as PinoLogger;
const values = new Map<unknown, unknown>([
  [evaluationSeconds, SECONDS],
  [holdEvaluations, 2],
  [clearEvaluations, 2],
]);
const settings = { get: (setting: unknown) => values.get(setting) } as Settings;

describe('rules in a cluster', () => {
  let testDatabase: TestDatabase;
  let database: Database;
  let looks: number;
  let isThere: boolean;
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    database = await openDatabase({ url: testDatabase.url });
  });
  afterAll(async () => {
    await database?.onApplicationShutdown();
    await testDatabase?.drop();
  });
  beforeEach(async () => {
    looks = 0;
    isThere = true;
    await database.query('truncate tds_alerts, tds_alert_conditions, tds_alert_deliveries');
    await due();
  });

  const due = () => database.query(`update tds_alert_evaluations set evaluated_at = now() - make_interval(secs => $1)`, [SECONDS]);

  /** A process of the cluster; each has its own memory, all have the same rule. */
  function aProcess(look: AlertRule['look'] = async () => (isThere ? [{ severity: 'error', title: 'Full', message: 'It is full.' }] : [])) {
    const rule: AlertRule = {
      id: 'queue.backup',
      scope: 'cluster',
      thresholds: [],
      look: () => {
        looks += 1;
        return look();
      },
    };
    return new RuleEvaluation([rule], new EvaluationStore(database), new AlertLedger(database), settings, database, logger);
  }
  const evaluateAll = (processes: readonly RuleEvaluation[]) => Promise.all(processes.map((each) => each.evaluateShared()));
  const open = async () =>
    (await database.query<{ rule: string; occurrences: number }>('select rule, occurrences from tds_alerts where resolved_at is null')).map(
      ({ rule, occurrences }) => `${rule} ${occurrences}`,
    );

  it('are asked by one process a round, whoever of them it is', async () => {
    const processes = Array.from({ length: 5 }, () => aProcess());
    expect((await evaluateAll(processes)).sort()).toEqual(['done', 'not_due', 'not_due', 'not_due', 'not_due']);
    expect(looks).toBe(1);
    expect(await evaluateAll(processes)).toEqual(Array.from({ length: 5 }, () => 'not_due'));
    await due();
    await evaluateAll(processes);
    expect(looks).toBe(2);
  });

  it('count rounds together: what one process saw and another sees again lasts, and ends the same way', async () => {
    const [one, other] = [aProcess(), aProcess()];
    await one.evaluateShared();
    expect(await open()).toEqual([]);
    await due();
    await other.evaluateShared();
    expect(await open()).toEqual(['queue.backup 1']);
    isThere = false;
    for (const process of [one, other]) {
      await due();
      await process.evaluateShared();
    }
    expect(await open()).toEqual([]);
  });

  it('do not hear of a process that was held up while another made the next round', async () => {
    let goOn = (): void => undefined;
    const slow = aProcess(async () => {
      await new Promise<void>((resolve) => (goOn = resolve));
      return [];
    });
    const late = slow.evaluateShared();
    await until(() => looks > 0);
    for (let round = 0; round < 2; round += 1) {
      await due();
      await aProcess().evaluateShared();
    }
    expect(await open()).toEqual(['queue.backup 1']);
    goOn();
    expect(await late).toBe('incomplete');
    expect(await database.query('select seen, clear from tds_alert_conditions')).toEqual([{ seen: 2, clear: 0 }]);
  });
});
