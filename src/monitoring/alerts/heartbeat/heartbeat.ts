import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { PinoLogger } from '@tds/platform/logging';
import { OutgoingHttp } from '../channels/outgoing-http';
import { EvaluationStore } from '../evaluation/evaluation-store';

const EVERY_SECONDS = 59;

/** The dead man's switch: somebody outside is told every minute that alerts are looked for. When that stops, nobody here could say so. */
@Injectable()
export class Heartbeat {
  constructor(
    private readonly config: AppConfig,
    private readonly store: EvaluationStore,
    private readonly http: OutgoingHttp,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(Heartbeat.name);
  }

  /** Pings if a minute is over; one process of all. Never throws for the receiver's sake: the next minute tries again. */
  async beat(signal: AbortSignal): Promise<void> {
    const url = this.config.alerts.heartbeatUrl;
    if (url === undefined || !(await this.store.claimPing(EVERY_SECONDS))) return;
    try {
      await this.http.send({ receiver: 'the heartbeat', method: 'GET', url, secrets: [url, new URL(url).pathname] }, signal);
    } catch (err) {
      if (!signal.aborted) this.logger.warn({ err }, 'the heartbeat was not heard');
    }
  }
}
