import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Schedules } from '@tds/platform/scheduling';
import { Settings } from '@tds/platform/settings';
import {
  CursorStandingsQuery,
  type CursorMending,
  type CursorStanding,
  MendCursorCommand,
  SCHEDULE_OF_MODE,
  StartSyncCommand,
} from '@tds/sync';
import type { Finding, HealingCheck, HealingContext, Outcome } from '../healing-check';
import { readAtLeastEveryHours } from '../healing.settings';

const MINUTE_MS = 60_000;
/** Zoho's clock may be ahead of ours by so much. */
const CLOCK_SKEW_MS = 10 * MINUTE_MS;
/** A pass that stopped longer ago is not resumed by anybody: one hour more than what resumes it looks back. */
const PASS_IS_OLD_MS = 7 * 60 * MINUTE_MS;

interface CursorFinding extends Finding {
  readonly cursor: CursorStanding;
  /** Null: it is read anew. */
  readonly mending: CursorMending | null;
}

/** Cursors that would make changes be missed or read for ever: a watermark in the future, an unfinished pass nobody resumes, a type nobody reads. */
@Injectable()
export class CursorSanityCheck implements HealingCheck<CursorFinding> {
  readonly name = 'cursor_sanity';
  readonly description = 'Mends watermarks in the future and unfinished passes nobody resumes, and reads types that were not read for long';

  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly schedules: Schedules,
    private readonly settings: Settings,
  ) {}

  async detect(): Promise<readonly CursorFinding[]> {
    const cursors = (await this.queries.execute(new CursorStandingsQuery())).filter(({ isRunning }) => !isRunning);
    const isReadingWanted = await this.isReadingWanted();
    return cursors.flatMap((cursor) => [
      ...watermarkInFuture(cursor),
      ...passNobodyResumes(cursor),
      ...(isReadingWanted ? this.notReadForLong(cursor) : []),
    ]);
  }

  async act(findings: readonly CursorFinding[], { correlationId, signal }: HealingContext): Promise<readonly Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const { subject, cursor, mending } of findings) {
      signal.throwIfAborted();
      if (mending === null) outcomes.push({ subject, ...(await this.read(cursor.entityType, correlationId)) });
      else if (await this.commands.execute(new MendCursorCommand(cursor, mending))) outcomes.push({ subject, ...mended(mending) });
    }
    return outcomes;
  }

  private async read(entityType: string, correlationId: string): Promise<Omit<Outcome, 'subject'>> {
    const request = { entityTypes: [entityType], mode: 'incremental', trigger: 'healing', requestedBy: 'healing', correlationId } as const;
    const [started] = await this.commands.execute(new StartSyncCommand(request));
    return { action: 'run.started', effect: 'its changes are read now', status: 'done', after: { run_id: started?.id ?? null } };
  }

  /** Who switched the schedule off, or paused it, wants no reading. */
  private async isReadingWanted(): Promise<boolean> {
    const { health } = await this.schedules.get(SCHEDULE_OF_MODE.incremental);
    return health !== 'off' && health !== 'paused';
  }

  private notReadForLong(cursor: CursorStanding): readonly CursorFinding[] {
    const { entityType, lastReadAt, now } = cursor;
    const hours = this.settings.get(readAtLeastEveryHours);
    if (lastReadAt === null || now.getTime() - lastReadAt.getTime() < hours * 60 * MINUTE_MS) return [];
    const summary = `changes of ${entityType} were last read at ${lastReadAt.toISOString()}`;
    return [{ subject: `reading:${entityType}`, summary, before: { last_read_at: lastReadAt, limit_hours: hours }, cursor, mending: null }];
  }
}

/** It would hide all changes until then. Back to the beginning of the last whole pass: everything before is mirrored. */
function watermarkInFuture(cursor: CursorStanding): readonly CursorFinding[] {
  const { entityType, watermark, fullSyncedAt, now } = cursor;
  if (watermark === null || watermark.getTime() < now.getTime() + CLOCK_SKEW_MS) return [];
  const to = fullSyncedAt !== null && fullSyncedAt <= now ? fullSyncedAt : null;
  const summary = `the watermark of ${entityType} is in the future: ${watermark.toISOString()}`;
  return [
    {
      subject: `watermark:${entityType}`,
      summary,
      before: { watermark, full_synced_at: fullSyncedAt },
      cursor,
      mending: { part: 'watermark', from: watermark, to },
    },
  ];
}

function passNobodyResumes(cursor: CursorStanding): readonly CursorFinding[] {
  const { entityType, checkpoint, now } = cursor;
  if (checkpoint === null) return [];
  const ageMs = now.getTime() - checkpoint.startedAt.getTime();
  if (ageMs < PASS_IS_OLD_MS && ageMs > -CLOCK_SKEW_MS) return [];
  return [
    {
      subject: `checkpoint:${entityType}`,
      summary: `a whole pass of ${entityType} stopped at page ${checkpoint.page}, and nobody resumes it`,
      before: { ...checkpoint },
      cursor,
      mending: { part: 'checkpoint', passId: checkpoint.passId },
    },
  ];
}

function mended(mending: CursorMending): Omit<Outcome, 'subject'> {
  if (mending.part === 'checkpoint')
    return { action: 'cursor.checkpoint_dropped', effect: 'the next whole pass begins anew', status: 'done', after: { checkpoint: null } };
  const effect = mending.to === null ? 'the next run reads everything' : 'the next run reads what changed since the last whole pass';
  return { action: 'cursor.watermark_moved', effect, status: 'done', after: { watermark: mending.to } };
}
