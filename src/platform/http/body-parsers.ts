import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProblemException } from './problem/problem.exception';

/** Tells which routes get their body as the bytes that were sent. `path` is the route's as declared: `/hooks/:entity`. */
export type RawBodyPredicate = (method: string, path: string) => boolean;

/** A media type as RFC 9110 writes it, up to its parameters. */
const MEDIA_TYPE = /^\s*[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;|$)/;

declare module 'fastify' {
  interface FastifyRequest {
    /** The body is delivered as the bytes that were sent. */
    hasRawBody: boolean;
  }
}

const NO_BYTES = Buffer.alloc(0);

/** No text of ours can have it, PostgreSQL's least of all: refused here, it needs no thought anywhere else. */
const NUL_REFUSED = 'the NUL character is not allowed';
const ENCODED_NUL = /%00/;

/**
 * Body parsing: raw bytes of any type (an empty Buffer when none came) where a signature is checked over them, JSON elsewhere.
 * An empty JSON body is no body: many clients send the header with every request.
 */
export function registerBodyParsers(fastify: FastifyInstance, isRaw: RawBodyPredicate): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');

  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (request.hasRawBody) return done(null, body);
    if (body.length === 0) return done(null, undefined);
    void parseJson(request, body.toString('utf8'), (error, value) => {
      if (error) done(new ProblemException('request.malformed', 'the body is not valid JSON'));
      else if (hasNul(body, value)) done(new ProblemException('request.malformed', NUL_REFUSED));
      else done(null, value);
    });
  });
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (request.hasRawBody) return done(null, body);
    if (body.length === 0) return done(null, undefined);
    done(new ProblemException('request.unsupported_type', 'send application/json'));
  });
  fastify.decorateRequest('hasRawBody', false);
  // Decided once per route, not per request: `/%68ooks` is routed as `/hooks` and must be read like it.
  fastify.addHook('onRoute', (route) => {
    const methods = Array.isArray(route.method) ? route.method : [route.method];
    if (methods.some((method) => isRaw(method, route.url))) route.onRequest = [expectRawBody, ...[route.onRequest ?? []].flat()];
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    if (!request.hasRawBody && ENCODED_NUL.test(request.url)) return done(new ProblemException('request.malformed', NUL_REFUSED));
    if (request.body === undefined && request.hasRawBody) request.body = NO_BYTES;
    done();
  });
}

function expectRawBody(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  request.hasRawBody = true;
  request.isQuiet = true;
  // Fastify refuses a malformed content type before any parser sees it; a sender's odd header must not cost a signed body.
  const type = request.headers['content-type'];
  if (type !== undefined && !MEDIA_TYPE.test(type)) delete request.headers['content-type'];
  done();
}

/** Looks through the values only where the text has the escape: a backslash before it may make it harmless. */
function hasNul(text: Buffer, value: unknown): boolean {
  return text.includes('\\u0000') && containsNul(value);
}

function containsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, child]) => name.includes('\0') || containsNul(child));
}
