import { createTransport } from 'nodemailer';
import { messageOf } from '../notices/compose-notice';
import type { Notice } from '../notices/notice';
import type { AlertChannel } from './alert-channel';
import { ChannelError, withoutSecrets } from './channel.errors';

const TIMEOUT_MS = 15_000;

export interface EmailSettings {
  readonly smtpUrl: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** E-mail over SMTP. The server is the operator's own, named in the environment, often inside the company: the guard of HTTP is not for it. */
export class EmailChannel implements AlertChannel {
  readonly name = 'email';
  readonly keepsAlerts = false;

  constructor(private readonly settings: EmailSettings) {}

  get target(): string {
    return this.settings.to.join(', ');
  }

  async send(notice: Notice): Promise<void> {
    const { smtpUrl, from, to } = this.settings;
    const url = new URL(smtpUrl);
    const isSecure = url.protocol === 'smtps:';
    const transport = createTransport({
      host: url.hostname,
      port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
      secure: isSecure,
      ...(url.username === '' ? {} : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
      ...(url.searchParams.get('rejectUnauthorized') === 'false' ? { tls: { rejectUnauthorized: false } } : {}),
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
    const { subject, text } = messageOf(notice);
    const domain =
      from
        .split('@')
        .at(-1)
        ?.replace(/[^\w.-]/g, '') || 'tds';
    // What belongs to one alert is one thread, and a repetition is recognised by its id.
    const thread = `<tds-alert-${notice.alert.id}@${domain}>`;
    const isFirst = notice.state === 'triggered' || notice.state === 'test';
    try {
      await transport.sendMail({
        from,
        to: [...to],
        subject,
        text,
        messageId: isFirst ? thread : `<tds-alert-${notice.alert.id}-${notice.deliveryId}@${domain}>`,
        ...(isFirst ? {} : { inReplyTo: thread, references: thread }),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-TDS-Delivery': notice.deliveryId },
      });
    } catch (error) {
      const { responseCode } = error as { responseCode?: number };
      const isRefused = responseCode !== undefined && responseCode >= 500;
      const secrets = [smtpUrl, url.password, decodeURIComponent(url.password)];
      throw new ChannelError(withoutSecrets(`the mail server: ${(error as Error).message}`, secrets), isRefused ? 'reject' : 'retry');
    } finally {
      transport.close();
    }
  }
}
