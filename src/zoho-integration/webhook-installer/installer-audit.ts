import { ActionRecorder } from '@tds/platform/actions';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';

/** Writes down who changed what in Zoho, and lets one change run after the other: two at once would install everything twice. */
@Injectable()
export class InstallerAudit {
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly actions: ActionRecorder,
    private readonly database: Database,
    private readonly context: Context,
  ) {}

  /** Runs `work` when what runs in this process has ended. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  async record(actor: string, action: `zoho.${string}`, details: Readonly<Record<string, unknown>>): Promise<void> {
    const correlationId = this.context.correlationId();
    await this.actions.record(this.database, { action, actor, origin: 'api', correlationId, details });
  }
}
