import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { failPoint } from '@tds/platform/fail-points';
import { SourceRegistry } from '@tds/sync';
import { type InboxEntry, inboxEntry } from '../inbox/inbox-entry';
import type { RecordedEvent } from '../inbox/inbox-writer';
import { InboxIntake } from '../spool/inbox-intake';
import { MalformedWebhookError } from '../webhooks.errors';
import { countRecorded, countRefused } from '../webhooks.metrics';
import { ReceiveWebhookCommand, type ReceiveWebhookResult } from './receive-webhook.command';

@CommandHandler(ReceiveWebhookCommand)
export class ReceiveWebhookHandler implements ICommandHandler<ReceiveWebhookCommand> {
  constructor(
    private readonly sources: SourceRegistry,
    private readonly inbox: InboxIntake,
  ) {}

  async execute({ delivery, named }: ReceiveWebhookCommand): Promise<ReceiveWebhookResult> {
    const { source, body, contentType } = delivery;
    const recognition = this.sources.connector(source).recognise({ body, contentType, ...named });
    if (recognition.kind === 'ping') return { kind: 'ping' };
    failPoint('receive.recognised');

    const entry = inboxEntry(delivery, recognition);
    const recorded = await this.record(entry);
    countRecorded(entry, recorded);
    if (recognition.kind === 'malformed') throw new MalformedWebhookError(recognition.reason, recorded.eventId);
    return { kind: 'recorded', ...recorded };
  }

  private async record(entry: InboxEntry): Promise<RecordedEvent> {
    try {
      return await this.inbox.record(entry);
    } catch (error) {
      countRefused('failed');
      throw error;
    }
  }
}
