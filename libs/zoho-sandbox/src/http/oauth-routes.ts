import { FastifyInstance } from 'fastify';
import { HttpContext } from './context';
import { ACCESS_DENIED, TOKEN_LIFE } from './tokens';
import { Query, single } from './list-query';

/** Zoho Accounts: token and revocation. Fields come as form body or query. */
export function registerOAuthRoutes(app: FastifyInstance, context: HttpContext): void {
  app.post('/oauth/v2/token', { config: { zoho: { operation: 'token' } } }, (request, reply) => {
    context.calls.countTokenRequest();
    if (context.faults.strike('token_throttled', { operation: 'token' })) return reply.code(context.oauthErrorStatus).send(ACCESS_DENIED);
    if (context.faults.strike('token_revoked', { operation: 'token' }))
      return reply.code(context.oauthErrorStatus).send({ error: 'invalid_code' });
    const granted = context.tokens.grant(fieldsOf(request.query, request.body));
    if ('error' in granted) return reply.code(context.oauthErrorStatus).send(granted);
    return reply.send({ ...granted, api_domain: context.url(), token_type: 'Bearer', expires_in: TOKEN_LIFE });
  });

  app.post('/oauth/v2/token/revoke', (request, reply) => {
    context.tokens.revoke(fieldsOf(request.query, request.body)['token'] ?? '');
    return reply.send({ status: 'success' });
  });
}

function fieldsOf(query: unknown, body: unknown): Record<string, string | undefined> {
  const merged: Query = { ...(query as Query), ...(body as Query) };
  return Object.fromEntries(Object.keys(merged).map((name) => [name, single(merged, name)]));
}
