import { ActionRecorder } from '@tds/platform/actions';
import { Database } from '@tds/platform/database';
import { ProblemException } from '@tds/platform/http';
import { Context, PinoLogger } from '@tds/platform/logging';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { MAX_KEY_LENGTH, prefixOf } from './api-key';
import { ApiKeys } from './api-keys';
import { GuessLimiter } from './guess-limiter';
import type { Principal } from './principal';
import { sessionTokenOf } from './sessions/session-cookie';
import { Sessions } from './sessions/sessions';

const BEARER = /^Bearer +(\S.*)$/i;

/** Finds out who sent a request, by its key or its session, and slows down those who guess. */
@Injectable()
export class RequestAuthenticator {
  constructor(
    private readonly apiKeys: ApiKeys,
    private readonly sessions: Sessions,
    private readonly limiter: GuessLimiter,
    private readonly actions: ActionRecorder,
    private readonly database: Database,
    private readonly context: Context,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RequestAuthenticator.name);
  }

  /** A key in a header counts before a cookie. @throws ProblemException 401 without a valid key or session, 429 after too many wrong keys. */
  async authenticate(request: FastifyRequest): Promise<Principal> {
    const key = keyOf(request);
    if (key !== undefined) return this.authenticateKey(key, request);
    const token = sessionTokenOf(request);
    if (token === undefined) {
      throw new ProblemException('auth.required', 'send an API key as Authorization: Bearer <key> or as X-API-Key', challenge());
    }
    const principal = await this.sessions.find(token);
    if (principal) return principal;
    throw new ProblemException('auth.session_ended', 'this session has ended; log in again', challenge());
  }

  /**
   * Who the key belongs to. Keys that were valid lately are no guesses: one misconfigured client must not lock out the others behind the same
   * proxy. @throws ProblemException 401 when nobody, 429 after too many wrong ones from there, or for this key.
   */
  async authenticateKey(key: string, request: FastifyRequest): Promise<Principal> {
    const known = this.apiKeys.wasValid(key) ? await this.apiKeys.authenticate(key) : undefined;
    if (known) return known;
    const attempt = await this.limiter.attempt(request.ip, key, () => this.lookUp(key));
    switch (attempt.outcome) {
      case 'found':
        return attempt.found;
      case 'throttled':
        throw new ProblemException('auth.throttled', 'too many wrong keys; try again later', {
          headers: { 'retry-after': String(Math.ceil(attempt.waitMs / 1000)) },
        });
      case 'wrong':
        await this.recordFailure(request, key, attempt.isLockedOut);
        throw new ProblemException('auth.invalid', 'this API key is unknown, expired or revoked', challenge('invalid_token'));
    }
  }

  private lookUp(key: string): Promise<Principal | undefined> {
    return key.length <= MAX_KEY_LENGTH ? this.apiKeys.authenticate(key) : Promise.resolve(undefined);
  }

  /** On the record, which the lockout keeps short: at most a window's failures per address. */
  private async recordFailure({ ip }: FastifyRequest, key: string, isLockedOut: boolean): Promise<void> {
    const action = isLockedOut ? 'auth.locked_out' : 'auth.failed';
    this.logger.warn({ ip, is_locked_out: isLockedOut }, 'wrong API key');
    const details = { address: ip, key_prefix: prefixOf(key) };
    const correlationId = this.context.correlationId();
    await this.actions.record(this.database, { action, actor: 'anonymous', origin: 'api', correlationId, details });
  }
}

function keyOf({ headers }: FastifyRequest): string | undefined {
  const bearer = BEARER.exec(headers.authorization ?? '')?.[1];
  const header = headers['x-api-key'];
  return bearer ?? (typeof header === 'string' && header !== '' ? header : undefined);
}

function challenge(error?: string): { headers: Record<string, string> } {
  return { headers: { 'www-authenticate': `Bearer realm="tds"${error === undefined ? '' : `, error="${error}"`}` } };
}
