import { messageOf } from '../notices/compose-notice';
import type { Notice } from '../notices/notice';
import type { AlertChannel } from './alert-channel';
import type { OutgoingHttp } from './outgoing-http';

/** Longest message Telegram takes, characters. */
const MAX_LENGTH = 4_096;

export interface TelegramSettings {
  readonly botToken: string;
  readonly chatId: string;
  readonly apiUrl: string;
}

/** Telegram, by a bot. */
export class TelegramChannel implements AlertChannel {
  readonly name = 'telegram';
  readonly keepsAlerts = false;

  constructor(
    private readonly settings: TelegramSettings,
    private readonly http: OutgoingHttp,
  ) {}

  get target(): string {
    return `chat ${this.settings.chatId}`;
  }

  send(notice: Notice, signal: AbortSignal): Promise<void> {
    const { apiUrl, botToken, chatId } = this.settings;
    const { subject, text } = messageOf(notice);
    // Plain text: no character of ours can be markup.
    const body = JSON.stringify({ chat_id: chatId, text: `${subject}\n\n${text}`.slice(0, MAX_LENGTH), disable_web_page_preview: true });
    const headers = { 'content-type': 'application/json' };
    const url = `${apiUrl}/bot${botToken}/sendMessage`;
    return this.http.send({ receiver: 'Telegram', method: 'POST', url, headers, body, secrets: [botToken] }, signal);
  }
}
