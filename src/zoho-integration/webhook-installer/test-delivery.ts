import { createHmac, randomUUID } from 'node:crypto';
import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { WebhookSecret } from './webhook-secret';

/** Zoho waits 5 s for a connection and 10 s for an answer. zoho-api.md 7.4. */
const TIMEOUT_MS = 15_000;
/** How long the event may take to show in our inbox after we said that we have it, ms; it is durable by then. */
const INBOX_WAIT_MS = 5_000;
const LOOK_EVERY_MS = 100;

/** What became of a test delivery. */
export interface TestDeliveryResult {
  readonly url: string;
  /** It went out of the house, came back in through the front door, and is in this installation's inbox. */
  readonly hasArrived: boolean;
  readonly eventId: string | null;
  readonly responseStatus: number | null;
  readonly durationMs: number;
  /** Why it has not arrived. */
  readonly reason: string | null;
}

/**
 * Sends a webhook as Zoho would: to the address Zoho has, signed with the secret Zoho has, redirects not followed; and looks for it in the
 * inbox of this installation, since the address may lead to another one. The body names no record, so nothing is applied.
 */
@Injectable()
export class TestDelivery {
  constructor(
    private readonly secret: WebhookSecret,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async send(url: string, signal?: AbortSignal): Promise<TestDeliveryResult> {
    const startedAt = performance.now();
    const outcome = await this.attempt(url, signal);
    return { url, ...outcome, durationMs: Math.round(performance.now() - startedAt) };
  }

  private async attempt(url: string, signal?: AbortSignal): Promise<Omit<TestDeliveryResult, 'url' | 'durationMs'>> {
    const nothing = { hasArrived: false, eventId: null, responseStatus: null };
    const body = JSON.stringify({ tds_test: randomUUID() });
    let response: Response;
    try {
      response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), ...(signal ? [signal] : [])]),
        headers: { 'content-type': 'application/json', 'x-zoho-webhook-signature': signatureOf(body, await this.secret.current()) },
        body,
      });
    } catch (error) {
      signal?.throwIfAborted();
      return { ...nothing, reason: `no answer: ${reasonOf(error)}` };
    }
    const { status: responseStatus } = response;
    const eventId = eventIdIn(await response.text().catch(() => ''));
    if (!response.ok) return { ...nothing, responseStatus, reason: `answered with ${responseStatus}` };
    if (eventId === null) return { ...nothing, responseStatus, reason: 'whoever answers at this address is not TDS' };
    const hasArrived = await this.isInInbox(eventId);
    return { hasArrived, eventId, responseStatus, reason: hasArrived ? null : 'it reached another installation of TDS' };
  }

  private async isInInbox(eventId: string): Promise<boolean> {
    for (let waitedMs = 0; ; waitedMs += LOOK_EVERY_MS) {
      const found = await this.database.query("select from tds_inbox_events where id = $1 and received_at > now() - interval '1 hour'", [
        eventId,
      ]);
      if (found.length > 0 || waitedMs >= INBOX_WAIT_MS) return found.length > 0;
      await this.clock.sleep(LOOK_EVERY_MS);
    }
  }
}

/** Our addresses have no query, so the raw body is all that is signed. zoho-api.md 7.3. */
function signatureOf(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('hex');
}

function eventIdIn(text: string): string | null {
  try {
    const id = (JSON.parse(text) as { event_id?: unknown } | null)?.event_id;
    return typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) ? id : null;
  } catch {
    return null;
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
