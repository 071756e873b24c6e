import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { failPoint } from '@tds/platform/fail-points';
import { SourceRegistry } from '@tds/sync';
import { inboxEntry } from '../inbox/inbox-entry';
import { InboxIntake } from '../spool/inbox-intake';
import { MalformedWebhookError } from '../webhooks.errors';
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

    const recorded = await this.inbox.record(inboxEntry(delivery, recognition));
    if (recognition.kind === 'malformed') throw new MalformedWebhookError(recognition.reason, recorded.eventId);
    return { kind: 'recorded', ...recorded };
  }
}
