import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AlertLedger } from '@tds/platform/alerts';
import { CheckWebhookSilenceCommand, type SilentType } from './coverage.messages';
import { CoverageReader } from './coverage-reader';
import { causesOfSilence } from './silence-causes';

const RULE = 'webhooks.silent';
/** How far back is looked. */
const HOURS = 24;
/** So many changes found by a sync alone are no chance. */
const SILENT_FROM = 3;

@CommandHandler(CheckWebhookSilenceCommand)
export class CheckWebhookSilenceHandler implements ICommandHandler<CheckWebhookSilenceCommand> {
  constructor(
    private readonly reader: CoverageReader,
    private readonly alerts: AlertLedger,
  ) {}

  async execute({ entityTypes }: CheckWebhookSilenceCommand): Promise<readonly SilentType[]> {
    const announced = this.reader.announced();
    const types = entityTypes ? announced.filter((type) => entityTypes.includes(type)) : announced;
    if (types.length === 0) return [];
    const silent: SilentType[] = [];
    for (const facts of await this.reader.lately(HOURS, types)) {
      const { entityType, byWebhook, bySync: changesFound, lastWebhookAt } = facts;
      if (byWebhook > 0 || changesFound < SILENT_FROM) {
        if (byWebhook > 0) await this.alerts.resolve(`${RULE}:${entityType}`);
        continue;
      }
      const found = { entityType, changesFound, lastWebhookAt, causes: causesOfSilence(facts) };
      silent.push(found);
      await this.raise(found);
    }
    return silent;
  }

  private raise({ entityType, changesFound, lastWebhookAt, causes }: SilentType): Promise<void> {
    return this.alerts.raise({
      rule: RULE,
      severity: 'warning',
      dedupeKey: `${RULE}:${entityType}`,
      title: `No webhooks of ${entityType}`,
      message: `A sync found ${changesFound} changes of ${entityType} within ${HOURS} hours that no webhook told of. ${causes.map(({ explanation }) => explanation).join(' ')}`,
      details: {
        entity_type: entityType,
        changes_found: changesFound,
        last_webhook_at: lastWebhookAt,
        causes: causes.map(({ cause }) => cause),
      },
    });
  }
}
