/** A channel did not take a notice. The message holds no secret. */
export class ChannelError extends Error {
  readonly code = 'alerts.delivery_failed';

  constructor(
    message: string,
    /** `reject`: the same notice will be refused again. */
    readonly disposition: 'retry' | 'reject',
    /** What the other side asks to wait. */
    readonly retryAfterMs?: number,
  ) {
    super(message);
    this.name = 'ChannelError';
  }
}

/** No such channel is set up. */
export class ChannelNotConfiguredError extends Error {
  readonly code = 'alerts.channel_not_configured';
  readonly disposition = 'reject';

  constructor(channel: string) {
    super(`the channel ${channel} is not set up: see ALERT_* in .env.example`);
    this.name = 'ChannelNotConfiguredError';
  }
}

/** Shorter ones (the path `/`) are no secrets, and would tear words apart. */
const SHORTEST_SECRET = 4;

/** The text without what must not be seen. */
export function withoutSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  return secrets.reduce<string>(
    (clean, secret) => (secret && secret.length >= SHORTEST_SECRET ? clean.split(secret).join('…') : clean),
    text,
  );
}
