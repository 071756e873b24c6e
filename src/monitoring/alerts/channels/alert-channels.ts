import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import type { AlertChannel } from './alert-channel';
import { ChannelNotConfiguredError } from './channel.errors';
import { EmailChannel } from './email.channel';
import { OutgoingHttp } from './outgoing-http';
import { PagerDutyChannel } from './pagerduty.channel';
import { SlackChannel } from './slack.channel';
import { TelegramChannel } from './telegram.channel';
import { WebhookChannel } from './webhook.channel';

/** The channels that are set up. */
@Injectable()
export class AlertChannels {
  readonly all: readonly AlertChannel[];

  constructor({ alerts }: AppConfig, http: OutgoingHttp, clock: Clock) {
    const { email, slackWebhookUrl, telegram, pagerDuty, webhook } = alerts;
    const channels: AlertChannel[] = [];
    if (email) channels.push(new EmailChannel(email));
    if (slackWebhookUrl !== undefined) channels.push(new SlackChannel(slackWebhookUrl, http));
    if (telegram) channels.push(new TelegramChannel(telegram, http));
    if (pagerDuty) channels.push(new PagerDutyChannel(pagerDuty, http));
    if (webhook) channels.push(new WebhookChannel(webhook, http, clock));
    this.all = channels;
  }

  /** @throws ChannelNotConfiguredError */
  get(name: string): AlertChannel {
    const channel = this.all.find((each) => each.name === name);
    if (!channel) throw new ChannelNotConfiguredError(name);
    return channel;
  }
}
