import { BackgroundWork, Clock } from '@libs/resilience';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { type Look, Sweeper } from '../checks/sweeper';
import type { ValidatedType } from '../subjects/validated-type';
import { ValidationSubjects } from '../subjects/validation-subjects';
import { ValidationRunNotFoundError } from '../validation.errors';
import { type ValidationKind, type ValidationRun, isOfKind } from './validation-run';
import { type RunOrder, ValidationRunLedger } from './validation-run-ledger';

/** How often a run of another process is looked at by those who wait for it, ms. */
const POLL_MS = 250;

/** Runs of validation over the mirror: begun, worked on in the background, ended. */
@Injectable()
export class ValidationRuns implements BeforeApplicationShutdown {
  private readonly log = new Logger(ValidationRuns.name);
  private readonly background = new BackgroundWork();

  constructor(
    private readonly ledger: ValidationRunLedger,
    private readonly sweeper: Sweeper,
    private readonly subjects: ValidationSubjects,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Begins a run over types, all of them where none is named; joins one of the same scope and kind that is under way. */
  async begin(
    types: readonly ValidatedType[] | null,
    kind: ValidationKind,
    by: Pick<RunOrder, 'trigger' | 'requestedBy' | 'correlationId'>,
  ): Promise<ValidationRun> {
    const looked = types ?? this.subjects.all();
    const order = { scope: scopeOf(types), kind, entityTypes: looked.map(({ entityType }) => entityType), ...by };
    const { id, startedAt, isNew } = await this.ledger.begin(order);
    if (isNew) void this.background.begin(id, () => this.work(id, looked, kind, startedAt));
    return this.get(id);
  }

  /** The run once it has ended, or as it is after so many ms, whichever process works on it. */
  async ended(id: string, withinMs: number): Promise<ValidationRun> {
    const deadline = this.clock.now().getTime() + withinMs;
    for (;;) {
      const run = await this.get(id);
      const left = deadline - this.clock.now().getTime();
      if (run.status !== 'running' || left <= 0) return run;
      const wait = new AbortController();
      const pause = this.clock.sleep(Math.min(POLL_MS, left), wait.signal).catch(() => undefined);
      await Promise.race([pause, this.background.of(id) ?? pause]);
      wait.abort();
    }
  }

  /** @throws ValidationRunNotFoundError */
  async get(id: string): Promise<ValidationRun> {
    const run = await this.ledger.find(id);
    if (!run) throw new ValidationRunNotFoundError(id);
    return run;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.background.stop();
  }

  private async work(id: string, types: readonly ValidatedType[], kind: ValidationKind, startedAt: Date): Promise<void> {
    try {
      await this.ledger.setTotal(id, await this.countRecords(types));
      for (const type of types) {
        const report = (records: number, { opened, fixed }: { opened: number; fixed: number }): Promise<void> =>
          this.ledger.progress(id, records, opened, fixed);
        await this.sweeper.sweep(type, await this.lookOf(type, kind, startedAt), report, this.background.signal);
      }
      await this.ledger.complete(id);
      this.log.log({ runId: id, kind, types: types.length }, 'validation completed');
    } catch (err) {
      this.log.warn({ err, runId: id, kind }, 'validation failed');
      const reason = err instanceof Error ? err.message : String(err);
      await this.ledger
        .fail(id, reason)
        .catch((error: unknown) => this.log.error({ err: error, runId: id }, 'the end of a validation was not written'));
    }
  }

  private async lookOf(type: ValidatedType, kind: ValidationKind, startedAt: Date): Promise<Look> {
    if (kind === 'all') return { ...(await this.sweeper.wholeLook(type)), startedAt };
    return { rules: type.rules.filter((rule) => isOfKind(kind, rule)), isWhole: false, checksAge: false, startedAt };
  }

  private async countRecords(types: readonly ValidatedType[]): Promise<number> {
    const counts = types.map(({ table }, n) => `(select count(*) from ${table} where organization_id = $${n + 1})`);
    if (counts.length === 0) return 0;
    const [row] = await this.database.query<{ records: number }>(
      `select (${counts.join(' + ')})::float8 as records`,
      types.map(({ organizationId }) => organizationId),
    );
    return row!.records;
  }
}

/** What a run over these types is called. */
export function scopeOf(types: readonly ValidatedType[] | null): string {
  return types === null ? 'all' : types.map(({ entityType }) => entityType).join(',');
}
