import { hostname } from 'node:os';
import { messageOf } from '../notices/compose-notice';
import type { Notice, NoticeState } from '../notices/notice';
import type { AlertChannel } from './alert-channel';
import type { OutgoingHttp } from './outgoing-http';

const ACTION: Readonly<Record<NoticeState, 'trigger' | 'acknowledge' | 'resolve'>> = {
  triggered: 'trigger',
  escalated: 'trigger',
  reminded: 'trigger',
  test: 'trigger',
  acknowledged: 'acknowledge',
  resolved: 'resolve',
};
/** Longest summary PagerDuty takes, characters. */
const MAX_SUMMARY = 1_024;

export interface PagerDutySettings {
  readonly routingKey: string;
  readonly eventsUrl: string;
}

/** PagerDuty, Events API v2. An alert is one incident: its deduplication key is the alert's id, so a repetition opens no second one. */
export class PagerDutyChannel implements AlertChannel {
  readonly name = 'pagerduty';
  readonly keepsAlerts = true;

  constructor(
    private readonly settings: PagerDutySettings,
    private readonly http: OutgoingHttp,
  ) {}

  get target(): string {
    return new URL(this.settings.eventsUrl).host;
  }

  send(notice: Notice, signal: AbortSignal): Promise<void> {
    const { routingKey, eventsUrl } = this.settings;
    const { alert, links } = notice;
    const { title, sentence, action } = messageOf(notice);
    const event = ACTION[notice.state];
    const body = JSON.stringify({
      routing_key: routingKey,
      event_action: event,
      dedup_key: `tds-alert-${alert.id}`,
      ...(event === 'trigger'
        ? {
            payload: {
              summary: `${title}. ${sentence}`.slice(0, MAX_SUMMARY),
              source: hostname(),
              severity: alert.severity,
              timestamp: alert.triggeredAt.toISOString(),
              component: 'tds',
              class: alert.rule,
              custom_details: { ...alert.details, action },
            },
            links: [links.alert, links.runbook].filter((href) => href?.startsWith('http')).map((href) => ({ href, text: 'TDS' })),
          }
        : {}),
    });
    const headers = { 'content-type': 'application/json' };
    return this.http.send({ receiver: 'PagerDuty', method: 'POST', url: eventsUrl, headers, body, secrets: [routingKey] }, signal);
  }
}
