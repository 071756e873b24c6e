import type { Clock } from '@libs/resilience';
import { buildHttpRequest, endpointOf } from './http/build-request';
import { askedAtOf, type HttpAnswer, rateLimitOf } from './http/http-answer';
import type { HttpTransport } from './http/http-transport';
import type { AccessToken, TokenProvider } from './oauth/token-provider';
import { retryWaitMs } from './retry-policy';
import type { ZohoAnswer, ZohoCallContext, ZohoRequest } from './zoho-call';
import type { ZohoCallFacts, ZohoCallObserver } from './zoho-call-observer';
import type { ZohoClientSettings } from './zoho-client.settings';
import type { ZohoLog } from './zoho-log';
import { ZohoAuthError, ZohoError } from './zoho.errors';

/** Turns an HTTP answer into a body, or throws the ZohoError it stands for. */
export type AnswerReader<T> = (answer: HttpAnswer, endpoint: string, now: Date) => T;

export interface ZohoCallerDependencies {
  readonly settings: ZohoClientSettings;
  readonly transport: HttpTransport;
  readonly tokens: TokenProvider;
  readonly clock: Clock;
  readonly log: ZohoLog;
  readonly observers: readonly ZohoCallObserver[];
  readonly random?: () => number;
}

interface Attempt<T> {
  readonly request: ZohoRequest;
  readonly read: AnswerReader<T>;
  readonly context: ZohoCallContext;
  readonly number: number;
}

/**
 * Makes one call to Zoho, whatever it takes: a token, a permit, up to three repeats of what may pass by itself. Everything that leaves
 * this process for Zoho's API goes through here and is counted here.
 */
export class ZohoCaller {
  private readonly random: () => number;

  constructor(private readonly parts: ZohoCallerDependencies) {
    this.random = parts.random ?? Math.random;
  }

  get organizationId(): string {
    return this.parts.settings.organizationId;
  }

  /** @throws ZohoError, or the reason of `context.signal` once it aborts. */
  async call<T>(request: ZohoRequest, read: AnswerReader<T>, context: ZohoCallContext): Promise<ZohoAnswer<T>> {
    const spent = { calls: 0 };
    for (let number = 1; ; number++) {
      try {
        return await this.attempt({ request, read, context, number }, spent);
      } catch (error) {
        context.signal?.throwIfAborted();
        const waitMs = retryWaitMs(error, number, request, this.random);
        if (waitMs === null) throw error;
        this.parts.log.warn({ ...this.factsOf(request, context), attempt: number, waitMs, err: error }, 'zoho call repeated after a wait');
        await this.parts.clock.sleep(waitMs, context.signal);
      }
    }
  }

  /** One attempt; a refused token is replaced at once and does not count as one. */
  private async attempt<T>(attempt: Attempt<T>, spent: { calls: number }): Promise<ZohoAnswer<T>> {
    let token = await this.parts.tokens.current();
    for (let replacements = 0; ; replacements++) {
      try {
        spent.calls++;
        return await this.send(attempt, token, spent);
      } catch (error) {
        const isReplaceable = error instanceof ZohoAuthError && error.code === 'zoho.unauthorized';
        // One re-read of the shared token, one renewal: a new token that is refused as well is not the token's fault.
        if (!isReplaceable || replacements === 2 || (replacements === 1 && token.isOurs)) throw error;
        token = await this.parts.tokens.replace(token);
      }
    }
  }

  private async send<T>(attempt: Attempt<T>, token: AccessToken, spent: { calls: number }): Promise<ZohoAnswer<T>> {
    const { clock, transport } = this.parts;
    const { request, context } = attempt;
    const startedAt = performance.now();
    const sentAt = clock.now();
    let answer: HttpAnswer | undefined;
    try {
      answer = await transport.send(buildHttpRequest(request, this.originOf(token), context.signal));
      const body = attempt.read(answer, endpointOf(request), clock.now());
      this.report(attempt, 'ok', answer, startedAt);
      return { body, askedAt: askedAtOf(answer, sentAt), rateLimit: rateLimitOf(answer.headers), calls: spent.calls };
    } catch (error) {
      this.report(attempt, error instanceof ZohoError ? error.code : 'aborted', answer, startedAt);
      throw error;
    }
  }

  private originOf(token: AccessToken) {
    const { settings } = this.parts;
    return {
      apiBaseUrl: settings.apiBaseUrlOverride ?? token.apiDomain ?? settings.apiBaseUrl,
      organizationId: settings.organizationId,
      accessToken: token.value,
    };
  }

  private report<T>(attempt: Attempt<T>, outcome: ZohoCallFacts['outcome'], answer: HttpAnswer | undefined, startedAt: number): void {
    const durationMs = performance.now() - startedAt;
    const facts = {
      ...this.factsOf(attempt.request, attempt.context),
      outcome,
      httpStatus: answer?.status,
      durationMs,
      attempt: attempt.number,
    };
    this.parts.log.debug(facts, 'zoho call finished');
    for (const observer of this.parts.observers) observer.callFinished(facts);
  }

  private factsOf(request: ZohoRequest, context: ZohoCallContext) {
    return {
      organizationId: this.parts.settings.organizationId,
      product: request.product,
      endpoint: endpointOf(request),
      purpose: context.purpose,
      correlationId: context.correlationId,
    };
  }
}
