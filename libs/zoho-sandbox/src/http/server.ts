import fastify, { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parse } from 'node:querystring';
import { registerApiRoutes, setZohoHeaders } from './api-routes';
import { isApiPath } from './base-paths';
import { HttpContext } from './context';
import { Controls, registerControlRoutes } from './control-routes';
import { registerFaultHooks, subjectOf } from './fault-hooks';
import { registerImageRoutes } from './image-routes';
import { Query, single } from './list-query';
import { registerHistoryRoutes } from '../settings/history-routes';
import { registerSettingsRoutes } from '../settings/settings-routes';
import { registerOAuthRoutes } from './oauth-routes';
import { errors, ZohoError } from './zoho-error';

const admitted = Symbol('admitted');
type CountedRequest = FastifyRequest & { [admitted]?: boolean };

/** The whole HTTP side: accounts, Books, Inventory and the sandbox's own control routes on one server. */
export function buildServer(context: HttpContext, controls: Controls): FastifyInstance {
  const app = fastify({ logger: false, forceCloseConnections: true, keepAliveTimeout: 60_000 });
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, parse(String(body)));
  });

  app.addHook('onRequest', async (request, reply) => {
    reply.header('date', context.clock.date().toUTCString());
    if (isApiPath(request.url)) context.calls.countCall(request.method, request.routeOptions.url ?? 'unknown');
  });
  registerFaultHooks(app, context);
  app.addHook('onRequest', async (request, reply) => {
    if (isApiPath(request.url) && !reply.sent) admitCall(context, request);
  });
  app.addHook('onResponse', async (request) => leave(context, request));
  app.addHook('onRequestAbort', async (request) => leave(context, request));
  app.addHook('preSerialization', async (request, reply, payload) => {
    if (isApiPath(request.url)) setZohoHeaders(reply, context);
    return payload;
  });

  app.setErrorHandler((error, request, reply) => answerError(context, error, request, reply));
  app.setNotFoundHandler((request, reply) => answerError(context, errors.invalidUrl(), request, reply));

  registerOAuthRoutes(app, context);
  registerApiRoutes(app, context);
  registerImageRoutes(app, context);
  registerHistoryRoutes(app, context, controls);
  registerSettingsRoutes(app, context);
  registerControlRoutes(app, context, controls);
  return app;
}

/** Checks in Zoho's order: token, limits, organisation. */
function admitCall(context: HttpContext, request: CountedRequest): void {
  const isRevoked = context.faults.strike('token_revoked', subjectOf(request) ?? { operation: 'detail' }) !== undefined;
  if (isRevoked || !context.tokens.accepts(request.headers.authorization)) throw errors.unauthorized();
  const refused = context.limiter.admit();
  if (refused) throw refused;
  request[admitted] = true;
  if (request.routeOptions.url?.endsWith('/organizations')) return;
  const organizationId = single(request.query as Query, 'organization_id') ?? '';
  if (organizationId !== context.world.organizationId) throw errors.wrongOrganization(organizationId);
}

function leave(context: HttpContext, request: CountedRequest): void {
  if (!request[admitted]) return;
  request[admitted] = false;
  context.limiter.release();
}

function answerError(context: HttpContext, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const zohoError = error instanceof ZohoError ? error : asZohoError(error);
  if (isApiPath(request.url)) context.calls.countError(zohoError.code);
  return reply.code(zohoError.status).send(zohoError.body);
}

/** Fastify's own client errors (a broken body, say) are the caller's fault; all else is ours. */
function asZohoError(error: unknown): ZohoError {
  const status = (error as { statusCode?: number }).statusCode ?? 500;
  return status < 500 ? new ZohoError(status, 4, 'Invalid value passed') : errors.internal();
}
