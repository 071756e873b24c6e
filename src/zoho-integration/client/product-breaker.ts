import { BreakerOpenError, type CircuitBreaker, type Passage } from '@tds/platform/breakers';
import { ZohoBreakerOpenError, type ZohoTransientError } from './zoho.errors';

/** A call to Zoho on its way through the breaker. Tell how it ended, exactly once. */
export interface CallPassage extends Pick<Passage, 'isProbe' | 'succeeded' | 'abandoned'> {
  failed(error: ZohoTransientError): Promise<void>;
}

/** The breaker of one product and organisation, in the words of this client: its rejections name the endpoint. */
export class ProductBreaker {
  constructor(private readonly breaker: CircuitBreaker) {}

  /**
   * What a caller is told whose failure opened the breaker, or kept it open: Zoho is away, which is no fault of what was asked.
   * Undefined while the breaker lets calls pass.
   */
  rejectionFor(endpoint: string, cause: ZohoTransientError): ZohoBreakerOpenError | undefined {
    const { rejection } = this.breaker;
    return rejection && new ZohoBreakerOpenError({ endpoint, retryAfterMs: rejection.retryAfterMs, cause });
  }

  /** @throws ZohoBreakerOpenError */
  check(endpoint: string): void {
    try {
      this.breaker.check();
    } catch (error) {
      throw inOurWords(error, endpoint);
    }
  }

  /** @throws ZohoBreakerOpenError, database errors. */
  async enter(endpoint: string): Promise<CallPassage> {
    const passage = await this.breaker.enter().catch((error: unknown) => {
      throw inOurWords(error, endpoint);
    });
    return {
      isProbe: passage.isProbe,
      succeeded: () => passage.succeeded(),
      abandoned: () => passage.abandoned(),
      failed: ({ code, retryAfterMs = 0 }) => passage.failed({ reason: code, retryAfterSeconds: retryAfterMs / 1000 }),
    };
  }
}

function inOurWords(error: unknown, endpoint: string): unknown {
  return error instanceof BreakerOpenError ? new ZohoBreakerOpenError({ endpoint, retryAfterMs: error.retryAfterMs }) : error;
}
