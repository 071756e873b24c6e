import { Injectable } from '@nestjs/common';
import { DeliveryOutbox } from '../notices/delivery-outbox';
import type { AlertRule, Condition } from './alert-rule';

/** What was not delivered within this is late, s. */
const LATE_SECONDS = 300;

/** A channel that takes nothing is told by the others. */
@Injectable()
export class UndeliveredRule implements AlertRule {
  readonly id = 'alerts.undelivered';
  readonly scope = 'cluster';
  readonly thresholds = [];

  constructor(private readonly outbox: DeliveryOutbox) {}

  async look(): Promise<readonly Condition[]> {
    return (await this.outbox.late(LATE_SECONDS)).map(({ channel, pending, error }) => ({
      subject: channel,
      severity: 'error',
      title: `Alerts do not get through by ${channel}`,
      message: `${pending} messages have waited for more than five minutes${error === null ? '' : `: ${error}`}.`,
      details: { channel, pending, error },
    }));
  }
}
