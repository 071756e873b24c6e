import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSessionToken } from './session-token';

/** Name of the cookie. */
export const SESSION_COOKIE = 'tds_session';

/** The token a request carries; undefined when it carries none. The cookie library's functions, not its plugin: webhooks pay no hook for it. */
export function sessionTokenOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  if (headers.cookie === undefined) return undefined;
  const token = fastifyCookie.parse(headers.cookie)[SESSION_COOKIE];
  return token !== undefined && isSessionToken(token) ? token : undefined;
}

/** Hands the browser its token. `maxAgeSeconds` is the longest a session can last; when it ends sooner is the server's to say. */
export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string, maxAgeSeconds: number): void {
  setCookie(request, reply, token, maxAgeSeconds);
}

/** Takes the token back. */
export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  setCookie(request, reply, '', 0);
}

/** Out of reach of scripts and of other sites. Secure where the browser came by HTTPS, which behind a proxy its headers tell. */
function setCookie({ protocol }: FastifyRequest, reply: FastifyReply, value: string, maxAge: number): void {
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure: protocol === 'https', maxAge } as const;
  void reply.header('set-cookie', fastifyCookie.serialize(SESSION_COOKIE, value, cookie));
}
