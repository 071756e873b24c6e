import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '@tds/platform/config';
import { OutgoingAddressError, createGuardedDispatcher } from '@tds/platform/security';
import { request } from 'undici';
import { ChannelError, withoutSecrets } from './channel.errors';

/** Longest wait for an answer, ms. */
const TIMEOUT_MS = 10_000;
/** What of an answer is quoted in an error, characters. */
const QUOTED = 200;

/** A request of ours to a receiver of alerts. */
export interface OutgoingRequest {
  /** Who is asked, for messages. */
  readonly receiver: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Never part of an error. */
  readonly secrets: readonly (string | undefined)[];
}

/** HTTP to addresses people configured, through the guard against addresses that are not theirs to reach. Redirects are not followed. */
@Injectable()
export class OutgoingHttp implements OnApplicationShutdown {
  private readonly dispatcher;

  constructor(config: AppConfig) {
    this.dispatcher = createGuardedDispatcher(
      { isPrivateAllowed: config.security.isPrivateOutgoingAllowed },
      { connectTimeout: TIMEOUT_MS, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS },
    );
  }

  private closing: Promise<void> | undefined;

  /** Resolves when the receiver answered with success. @throws ChannelError */
  async send({ receiver, method, url, headers = {}, body, secrets }: OutgoingRequest, signal: AbortSignal): Promise<void> {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
    try {
      const response = await request(url, { method, headers, body: body ?? null, dispatcher: this.dispatcher, signal: deadline });
      const text = (await response.body.text()).slice(0, QUOTED);
      if (response.statusCode >= 200 && response.statusCode < 300) return;
      const message = withoutSecrets(`${receiver} answered ${response.statusCode}: ${text}`, secrets);
      throw new ChannelError(message, dispositionOf(response.statusCode), retryAfterOf(response.headers['retry-after']));
    } catch (error) {
      if (error instanceof ChannelError || signal.aborted) throw error;
      const cause = causeOf(error);
      throw new ChannelError(
        withoutSecrets(`${receiver} could not be reached: ${cause.message}`, secrets),
        cause instanceof OutgoingAddressError ? 'reject' : 'retry',
      );
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing ??= this.dispatcher.close();
    await this.closing;
  }
}

/** What a client did wrong stays wrong, unless it was too much or too slow. */
function dispositionOf(status: number): 'retry' | 'reject' {
  return status < 500 && status !== 408 && status !== 429 ? 'reject' : 'retry';
}

function retryAfterOf(header: string | string[] | undefined): number | undefined {
  const seconds = Number(header);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined;
}

function causeOf(error: unknown): Error {
  if (error instanceof OutgoingAddressError) return error;
  const { cause } = error as { cause?: unknown };
  if (cause instanceof Error) return causeOf(cause);
  return error instanceof Error ? error : new Error(String(error));
}
