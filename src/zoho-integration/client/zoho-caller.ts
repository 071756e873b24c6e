import type { Clock } from '@libs/resilience';
import type { JsonObject } from '@libs/lossless-json';
import { isSlow } from '@tds/platform/logging';
import { buildHttpRequest, endpointOf } from './http/build-request';
import { askedAtOf, type HttpAnswer, rateLimitOf } from './http/http-answer';
import type { HttpTransport } from './http/http-transport';
import { readEnvelope } from './http/read-envelope';
import type { CallLimits } from './limits/call-limits';
import { MissingScopes } from './oauth/missing-scopes';
import type { AccessToken, TokenProvider } from './oauth/token-provider';
import type { CallPassage, ProductBreaker } from './product-breaker';
import { retryWaitMs } from './retry-policy';
import type { ZohoAnswer, ZohoCallContext, ZohoRequest } from './zoho-call';
import type { ZohoCallFacts, ZohoCallObserver } from './zoho-call-observer';
import type { ZohoClientSettings, ZohoProduct } from './zoho-client.settings';
import type { ZohoLog } from './zoho-log';
import { ZohoAuthError, ZohoError, ZohoTransientError } from './zoho.errors';

/** Turns an HTTP answer into a body, or throws the ZohoError it stands for. */
export type AnswerReader<T> = (answer: HttpAnswer, endpoint: string, now: Date) => T;

export interface ZohoCallerDependencies {
  readonly settings: ZohoClientSettings;
  readonly transport: HttpTransport;
  readonly tokens: TokenProvider;
  readonly limits: CallLimits;
  readonly breakers: Readonly<Record<ZohoProduct, ProductBreaker>>;
  readonly observers: readonly ZohoCallObserver[];
  readonly clock: Clock;
  readonly log: ZohoLog;
  /** A number in [0, 1) for jitter. */
  readonly random: () => number;
}

/** The cheapest call Zoho has: it needs neither organisation nor records. */
const PROBE_PATH = '/organizations';

/** One call as it was asked for, and what it has cost so far. */
interface Call<T> {
  readonly request: ZohoRequest;
  readonly read: AnswerReader<T>;
  readonly context: ZohoCallContext;
  readonly endpoint: string;
  attempt: number;
  callsMade: number;
}

/**
 * Makes one call to Zoho, whatever it takes: the breaker's leave, a token, a permit, up to three repeats of what may pass by itself.
 * Everything that leaves this process for Zoho's API goes through here and is counted here.
 */
export class ZohoCaller {
  private readonly closing = new AbortController();
  private readonly scopes: MissingScopes;

  constructor(private readonly parts: ZohoCallerDependencies) {
    this.scopes = new MissingScopes(parts.clock);
  }

  get organizationId(): string {
    return this.parts.settings.organizationId;
  }

  /** @throws ZohoError, or the reason of `context.signal` once it aborts, or database errors. */
  async call<T>(request: ZohoRequest, read: AnswerReader<T>, context: ZohoCallContext): Promise<ZohoAnswer<T>> {
    const { breakers, clock, log, random } = this.parts;
    const call: Call<T> = { request, read, context, endpoint: endpointOf(request), attempt: 1, callsMade: 0 };
    for (; ; call.attempt++) {
      try {
        return await this.attempt(call);
      } catch (error) {
        context.signal?.throwIfAborted();
        // With the breaker open the next attempt could only be rejected; and what fails because Zoho is away has not failed by itself.
        const rejection = error instanceof ZohoTransientError && breakers[request.product].rejectionFor(call.endpoint, error);
        if (rejection) throw rejection;
        const waitMs = retryWaitMs(error, call.attempt, request, random);
        if (waitMs === null) throw error;
        log.warn({ ...this.factsOf(call), waitMs, err: error }, 'zoho call repeated after a wait');
        await clock.sleep(waitMs, context.signal ? AbortSignal.any([context.signal, this.closing.signal]) : this.closing.signal);
      }
    }
  }

  /** Ends every wait for another attempt with `reason`, now and from now on. */
  close(reason: Error): void {
    this.closing.abort(reason);
  }

  /** One attempt; a refused token is replaced at once and does not count as another. */
  private async attempt<T>(call: Call<T>): Promise<ZohoAnswer<T>> {
    this.parts.breakers[call.request.product].check(call.endpoint);
    let token = await this.parts.tokens.current();
    for (let replacements = 0; ; replacements++) {
      try {
        const answer = await this.sendPermitted(call, token);
        this.scopes.absolve(call.endpoint);
        return answer;
      } catch (error) {
        const isReplaceable = error instanceof ZohoAuthError && error.code === 'zoho.unauthorized';
        if (!isReplaceable || this.scopes.isMissing(call.endpoint, token.value)) throw error;
        // One re-read of the shared token, one renewal: a new token that is refused as well is not the token's fault.
        if (replacements === 2 || (replacements === 1 && token.isOurs)) {
          this.scopes.blame(call.endpoint, token.value);
          for (const observer of this.parts.observers)
            observer.scopeMissing?.({ organizationId: this.organizationId, endpoint: call.endpoint });
          throw error;
        }
        token = await this.parts.tokens.replace(token);
      }
    }
  }

  private async sendPermitted<T>(call: Call<T>, token: AccessToken): Promise<ZohoAnswer<T>> {
    const { limits, breakers } = this.parts;
    const release = await limits.acquire(call.context.purpose, call.endpoint, call.context.signal);
    try {
      const passage = await breakers[call.request.product].enter(call.endpoint);
      if (!passage.isProbe || call.request.path === PROBE_PATH) return await this.send(call, token, passage);
      await this.probe(call, token, passage);
    } finally {
      release();
    }
    // Zoho is back, and the breaker closed.
    return this.sendPermitted(call, token);
  }

  /** Finds out whether Zoho is back by its cheapest call, so that no record of ours is judged by an outage, nor the outage by a record. */
  private async probe<T>(call: Call<T>, token: AccessToken, passage: CallPassage): Promise<void> {
    const request: ZohoRequest = { method: 'GET', product: call.request.product, path: PROBE_PATH, needsOrganization: false };
    const probe: Call<JsonObject> = { ...call, request, read: readEnvelope, endpoint: endpointOf(request) };
    try {
      await this.send(probe, token, passage);
    } catch (error) {
      // Any other error is an answer, if not to the question that was asked.
      if (!(error instanceof ZohoError) || error instanceof ZohoTransientError || error instanceof ZohoAuthError) throw error;
    } finally {
      call.callsMade = probe.callsMade;
    }
  }

  private async send<T>(call: Call<T>, token: AccessToken, passage: CallPassage): Promise<ZohoAnswer<T>> {
    const { clock, transport, limits } = this.parts;
    const startedAt = performance.now();
    const sentAt = clock.now();
    let answer: HttpAnswer | undefined;
    call.callsMade++;
    try {
      answer = await transport.send(buildHttpRequest(call.request, this.originOf(token), call.context.signal));
      const rateLimit = rateLimitOf(answer.headers);
      if (rateLimit) limits.observe(rateLimit);
      const body = call.read(answer, call.endpoint, clock.now());
      this.report(call, 'ok', answer, startedAt);
      await this.noteOutcome(passage, undefined);
      return { body, askedAt: askedAtOf(answer, sentAt), rateLimit, calls: call.callsMade };
    } catch (error) {
      this.report(call, error instanceof ZohoError ? error.code : 'aborted', answer, startedAt);
      await this.noteOutcome(passage, error);
      throw error;
    }
  }

  /** Tells breaker and limits. Never fails: the caller is owed the answer or the error, not our trouble in writing it down. */
  private async noteOutcome(passage: CallPassage, error: unknown): Promise<void> {
    try {
      await this.parts.limits.note(error);
      if (error instanceof ZohoTransientError) await passage.failed(error);
      else if (error === undefined || error instanceof ZohoError) await passage.succeeded();
      else await passage.abandoned();
    } catch (trouble) {
      this.parts.log.warn({ err: trouble }, 'the outcome of a zoho call was not written down');
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

  private report<T>(call: Call<T>, outcome: ZohoCallFacts['outcome'], answer: HttpAnswer | undefined, startedAt: number): void {
    const facts = { ...this.factsOf(call), outcome, httpStatus: answer?.status, durationMs: performance.now() - startedAt };
    if (isSlow(facts.durationMs)) this.parts.log.warn(facts, 'slow zoho call');
    else this.parts.log.debug(facts, 'zoho call finished');
    for (const observer of this.parts.observers) observer.callFinished?.(facts);
  }

  private factsOf<T>({ request, context, endpoint, attempt }: Call<T>) {
    return {
      organizationId: this.parts.settings.organizationId,
      product: request.product,
      endpoint,
      purpose: context.purpose,
      correlationId: context.correlationId,
      attempt,
    };
  }
}
