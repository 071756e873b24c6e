import type { Notice } from '../notices/notice';

/** Ways to reach people, by name in settings and breakers. */
export const CHANNEL_NAMES = ['email', 'slack', 'telegram', 'pagerduty', 'webhook'] as const;

export type ChannelName = (typeof CHANNEL_NAMES)[number];

/** A way to reach people. */
export interface AlertChannel {
  readonly name: ChannelName;
  /** Whom it reaches, without secrets: a host, an address. */
  readonly target: string;
  /** It keeps alerts of its own, and must hear when somebody acknowledged one here. */
  readonly keepsAlerts: boolean;
  /** Delivers one notice. @throws ChannelError */
  send(notice: Notice, signal: AbortSignal): Promise<void>;
}
