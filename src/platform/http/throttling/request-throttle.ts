import { createHash } from 'node:crypto';
import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  ThrottlerGuard,
  type ThrottlerLimitDetail,
  type ThrottlerModuleOptions,
  ThrottlerStorage,
} from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '../problem/problem.exception';
import { networkOf } from './network-of';

/** Probes come from machines that must always be answered. Webhooks are raw, and Zoho does not slow down when asked to. */
const UNLIMITED = /^\/(health|metrics)(\/|$)/;

/** Bounds how often one address, and one key, may ask within a minute. Before the key is looked at: a flood of wrong ones is a flood. */
@Injectable()
export class RequestThrottle extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    @Inject(Reflector) reflector: Reflector,
  ) {
    super(options, storage, reflector);
  }

  protected override async shouldSkip(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return request.hasRawBody || UNLIMITED.test(request.url);
  }

  /** One count per address and key for the whole API, not one per route. */
  protected override generateKey(_context: ExecutionContext, tracker: string, name: string): string {
    return `${name}:${tracker}`;
  }

  protected override throwThrottlingException(_context: ExecutionContext, { timeToExpire }: ThrottlerLimitDetail): Promise<void> {
    const headers = { 'retry-after': String(Math.max(1, timeToExpire)) };
    throw new ProblemException('request.throttled', 'too many requests; try again later', { headers });
  }
}

/** By address. */
export function addressTracker({ ip }: Record<string, unknown>): string {
  return networkOf(String(ip));
}

/** By what the caller shows, right or wrong: the key or the session's cookie. Not kept as it is. */
export function keyTracker(request: Record<string, unknown>): string {
  const credential = credentialOf(request as unknown as FastifyRequest);
  return createHash('sha256').update(credential).digest('base64');
}

/** Empty where there is none. */
export function credentialOf({ headers }: Pick<FastifyRequest, 'headers'>): string {
  return String(headers.authorization ?? headers['x-api-key'] ?? headers.cookie ?? '');
}
