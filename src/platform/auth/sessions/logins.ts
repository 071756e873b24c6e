import { ActionRecorder } from '@tds/platform/actions';
import { AppConfig } from '@tds/platform/config';
import { Database } from '@tds/platform/database';
import { Context } from '@tds/platform/logging';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { prefixOf } from '../api-key';
import type { Principal } from '../principal';
import { RequestAuthenticator } from '../request-authenticator';
import { clearSessionCookie, setSessionCookie } from './session-cookie';
import { Sessions } from './sessions';

/** Logging in and out, both on the record. */
@Injectable()
export class Logins {
  constructor(
    private readonly authenticator: RequestAuthenticator,
    private readonly sessions: Sessions,
    private readonly actions: ActionRecorder,
    private readonly database: Database,
    private readonly context: Context,
    private readonly config: AppConfig,
  ) {}

  /** Opens a session and hands the browser its cookie. @throws ProblemException 401 for a wrong key, 429 after too many. */
  async login(key: string, request: FastifyRequest, reply: FastifyReply): Promise<Principal> {
    const principal = await this.authenticator.authenticateKey(key, request);
    const actor = `key:${principal.name}`;
    const session = await this.database.transaction(async (tx) => {
      const opened = await this.sessions.open(tx, principal.keyId);
      const details = { address: request.ip, key_prefix: prefixOf(key) };
      await this.actions.record(tx, {
        action: 'auth.logged_in',
        actor,
        origin: 'api',
        correlationId: this.context.correlationId(),
        details,
      });
      return opened;
    });
    setSessionCookie(request, reply, session.token, this.config.session.longestSeconds);
    return { ...principal, session };
  }

  /** Ends the caller's session, if it has one. */
  async logout({ name, session }: Principal, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (session === undefined) return;
    await this.database.transaction(async (tx) => {
      await this.sessions.close(tx, session.token);
      const correlationId = this.context.correlationId();
      const details = { address: request.ip };
      await this.actions.record(tx, { action: 'auth.logged_out', actor: `key:${name}`, origin: 'api', correlationId, details });
    });
    clearSessionCookie(request, reply);
  }
}
