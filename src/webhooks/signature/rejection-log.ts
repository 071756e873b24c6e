import { Clock } from '@libs/resilience';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { Context, PinoLogger } from '@tds/platform/logging';
import type { FastifyRequest } from 'fastify';
import { rejectedEntry } from '../inbox/inbox-entry';
import { InboxWriter } from '../inbox/inbox-writer';
import { countRefused } from '../webhooks.metrics';

/** Rejected webhooks recorded a minute and process. Anyone can send them, so anyone could fill the disk. */
const MAX_RECORDED_PER_MINUTE = 60;
const WINDOW_MS = 60_000;
/** Bytes kept of a body nobody vouches for. */
const MAX_BODY_BYTES = 4 * 1024;

/** Keeps what was refused for its signature, for the operator who wonders why nothing arrives. Nothing in it is believed. */
@Injectable()
export class RejectionLog implements BeforeApplicationShutdown {
  private readonly writes = new Set<Promise<void>>();
  private windowStartMs = 0;
  private recordedInWindow = 0;
  private unrecorded = 0;

  constructor(
    private readonly inbox: InboxWriter,
    private readonly clock: Clock,
    private readonly context: Context,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RejectionLog.name);
  }

  /** Records a refused webhook in the background; beyond the bound it is only counted, and the next one recorded tells how many. */
  record(request: FastifyRequest, body: Buffer, error: Error & { readonly code: string }): void {
    countRefused('rejected');
    if (!this.isWithinBudget()) {
      this.unrecorded += 1;
      return;
    }
    const unrecorded = this.unrecorded;
    this.unrecorded = 0;
    this.logger.warn({ ip: request.ip, path: pathOf(request.url), code: error.code, unrecorded }, 'webhook refused');
    const delivery = {
      source: 'zoho',
      body: cut(body),
      contentType: request.headers['content-type'] ?? '',
      path: pathOf(request.url),
      headers: request.headers,
      isSignatureVerified: false,
      signatureScheme: null,
      correlationId: this.context.correlationId() ?? null,
    };
    this.write(rejectedEntry(delivery, { code: error.code, message: error.message, unrecorded }));
  }

  /** So that the last ones are not cut off by the closing pool. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.writes);
  }

  private isWithinBudget(): boolean {
    const nowMs = this.clock.now().getTime();
    if (nowMs - this.windowStartMs >= WINDOW_MS) {
      this.windowStartMs = nowMs;
      this.recordedInWindow = 0;
    }
    if (this.recordedInWindow === MAX_RECORDED_PER_MINUTE) return false;
    this.recordedInWindow += 1;
    return true;
  }

  private write(entry: Parameters<InboxWriter['record']>[0]): void {
    const write: Promise<void> = this.inbox
      .record(entry)
      .then(() => undefined)
      .catch((err: unknown) => this.logger.warn({ err }, 'a refused webhook could not be recorded'))
      .finally(() => this.writes.delete(write));
    this.writes.add(write);
  }
}

/** The beginning of a body, not ending within a character. */
function cut(body: Buffer): Buffer {
  let end = Math.min(body.length, MAX_BODY_BYTES);
  while (end < body.length && end > 0 && (body[end]! & 0xc0) === 0x80) end -= 1;
  return body.subarray(0, end);
}

function pathOf(url: string): string {
  return url.split('?', 1)[0]!;
}
