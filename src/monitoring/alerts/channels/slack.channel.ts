import { messageOf } from '../notices/compose-notice';
import type { Notice } from '../notices/notice';
import type { AlertChannel } from './alert-channel';
import type { OutgoingHttp } from './outgoing-http';

const COLOURS = { info: '#5b7083', warning: '#d9a400', error: '#d9480f', critical: '#c92a2a' } as const;
const WELL = '#2b8a3e';

/** Slack, by an incoming webhook. */
export class SlackChannel implements AlertChannel {
  readonly name = 'slack';
  readonly keepsAlerts = false;

  constructor(
    private readonly url: string,
    private readonly http: OutgoingHttp,
  ) {}

  get target(): string {
    return new URL(this.url).host;
  }

  send(notice: Notice, signal: AbortSignal): Promise<void> {
    const { subject, sentence, facts, action, links } = messageOf(notice);
    const lines = [sentence, facts.map(([name, value]) => `*${name}*: ${value}`).join('\n'), action, links.join('\n')];
    const body = JSON.stringify({
      text: escaped(subject),
      attachments: [
        {
          color: notice.state === 'resolved' ? WELL : COLOURS[notice.alert.severity],
          mrkdwn_in: ['text'],
          text: escaped(lines.filter((line) => line !== '').join('\n\n')),
        },
      ],
    });
    const headers = { 'content-type': 'application/json' };
    return this.http.send(
      { receiver: 'Slack', method: 'POST', url: this.url, headers, body, secrets: [this.url, new URL(this.url).pathname] },
      signal,
    );
  }
}

/** What Slack reads as markup. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
