import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProblemException } from './problem/problem.exception';

/** Tells whose body must arrive as the bytes that were sent. `path` has no query string. */
export type RawBodyPredicate = (method: string, path: string) => boolean;

/** A media type as RFC 9110 writes it, up to its parameters. */
const MEDIA_TYPE = /^\s*[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+\s*(;|$)/;

const NO_BYTES = Buffer.alloc(0);

/**
 * Body parsing: raw bytes of any type (an empty Buffer when none came) where a signature is checked over them, JSON elsewhere.
 * An empty JSON body is no body: many clients send the header with every request.
 */
export function registerBodyParsers(fastify: FastifyInstance, isRaw: RawBodyPredicate): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  const wantsRaw = (request: FastifyRequest): boolean => isRaw(request.method, pathOf(request.url));

  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (wantsRaw(request)) return done(null, body);
    if (body.length === 0) return done(null, undefined);
    void parseJson(request, body.toString('utf8'), (error, value) => {
      if (error) done(new ProblemException('request.malformed', 'the body is not valid JSON'));
      else done(null, value);
    });
  });
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (wantsRaw(request)) return done(null, body);
    if (body.length === 0) return done(null, undefined);
    done(new ProblemException('request.unsupported_type', 'send application/json'));
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    // Fastify refuses a malformed content type before any parser sees it; a sender's odd header must not cost a signed body.
    const type = request.headers['content-type'];
    if (type !== undefined && !MEDIA_TYPE.test(type) && wantsRaw(request)) delete request.headers['content-type'];
    done();
  });
  fastify.addHook('preValidation', (request, _reply, done) => {
    if (request.body === undefined && wantsRaw(request)) request.body = NO_BYTES;
    done();
  });
}

function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}
