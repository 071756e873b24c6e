import { Clock } from '@libs/resilience';
import { ProblemException } from '@tds/platform/http';
import { PinoLogger } from '@tds/platform/logging';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiKeys } from './api-keys';
import { FailedAttempts } from './failed-attempts';
import type { Principal } from './principal';

const BEARER = /^Bearer +(\S.*)$/i;

/** Longer ones are no keys and not worth hashing. */
const MAX_KEY_LENGTH = 512;

/** Finds out who sent a request, and slows down those who guess. */
@Injectable()
export class RequestAuthenticator {
  private readonly failures = new FailedAttempts();

  constructor(
    private readonly apiKeys: ApiKeys,
    private readonly clock: Clock,
    private readonly logger: PinoLogger,
  ) {
    logger.setContext(RequestAuthenticator.name);
  }

  /** @throws ProblemException 401 without a valid key, 429 after too many wrong ones from the same address. */
  async authenticate(request: FastifyRequest): Promise<Principal> {
    const key = keyOf(request);
    if (key === undefined) {
      throw new ProblemException('auth.required', 'send an API key as Authorization: Bearer <key> or as X-API-Key', challenge());
    }
    this.refuseGuessing(request.ip, key);
    const principal = key.length <= MAX_KEY_LENGTH ? await this.apiKeys.authenticate(key) : undefined;
    if (principal) return principal;
    this.failures.record(request.ip, this.clock.now().getTime());
    this.logger.warn({ ip: request.ip }, 'wrong API key');
    throw new ProblemException('auth.invalid', 'this API key is unknown, expired or revoked', challenge('invalid_token'));
  }

  /** Keys that were valid lately pass: one misconfigured client must not lock out the others behind the same proxy. */
  private refuseGuessing(address: string, key: string): void {
    const waitMs = this.failures.waitMs(address, this.clock.now().getTime());
    if (waitMs === 0 || this.apiKeys.wasValid(key)) return;
    throw new ProblemException('auth.throttled', 'too many wrong keys came from this address; try again later', {
      headers: { 'retry-after': String(Math.ceil(waitMs / 1000)) },
    });
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
