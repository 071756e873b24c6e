import { Logger } from '@nestjs/common';
import { CommandBus, EventsHandler, type IEventHandler } from '@nestjs/cqrs';
import { SyncCompletedEvent } from '@tds/sync';
import { CheckWebhookSilenceCommand } from './coverage.messages';

/** After each incremental run: did it find what webhooks should have told? */
@EventsHandler(SyncCompletedEvent)
export class SilenceWatch implements IEventHandler<SyncCompletedEvent> {
  private readonly log = new Logger(SilenceWatch.name);

  constructor(private readonly commands: CommandBus) {}

  async handle({ data }: SyncCompletedEvent): Promise<void> {
    if (data.type !== 'incremental') return;
    try {
      await this.commands.execute(new CheckWebhookSilenceCommand([data.entity_type]));
    } catch (err) {
      this.log.warn({ err, entityType: data.entity_type }, 'webhook silence was not checked');
    }
  }
}
