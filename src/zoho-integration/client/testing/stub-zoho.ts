import type { AddressInfo } from 'node:net';
import { fastify, type FastifyInstance, type FastifyReply } from 'fastify';
import type { TestZoho } from './test-connection';

/** What the stub does with a request: send, or throw something out of line. */
export type StubAnswer = (reply: FastifyReply) => unknown;

export const GOOD_PAGE = { code: 0, message: 'success', items: [], page_context: { page: 1, per_page: 200, has_more_page: false } };

/** Sends a status and a JSON body. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): StubAnswer {
  return (reply) => reply.status(status).headers(headers).send(body);
}

/**
 * A server that says exactly what a test tells it to: for the cases the sandbox would have to be broken to show. Tokens are
 * `token-1`, `token-2` ... and always granted unless told otherwise.
 */
export class StubZoho implements TestZoho {
  readonly organizationId = '60069194202';
  readonly clientId = '1000.CLIENT';
  readonly clientSecret = 'client-secret';
  readonly refreshToken = '1000.refresh';
  url = '';
  /** Bodies of token requests, in order. */
  readonly grants: string[] = [];
  /** `Authorization` headers of API calls, in order. */
  readonly authorizations: string[] = [];
  /** Paths of API calls, in order. */
  readonly paths: string[] = [];
  /** Answers of the token endpoint, in turn; then it grants. */
  readonly grantAnswers: StubAnswer[] = [];
  /** Answers of the API, in turn; then `answerAll`. */
  readonly answers: StubAnswer[] = [];
  /** What the API says when nothing is queued. */
  answerAll: StubAnswer = json(200, GOOD_PAGE);
  private readonly server: FastifyInstance = fastify({ forceCloseConnections: true });

  async start(): Promise<this> {
    this.server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => done(null, body));
    this.server.post('/oauth/v2/token', (request, reply) => {
      this.grants.push(String(request.body));
      const answer = this.grantAnswers.shift() ?? json(200, this.nextToken());
      return answer(reply);
    });
    this.server.all('/*', (request, reply) => {
      this.authorizations.push(request.headers.authorization ?? '');
      this.paths.push(request.url.split('?', 1)[0] ?? '');
      return (this.answers.shift() ?? this.answerAll)(reply);
    });
    await this.server.listen({ port: 0, host: '127.0.0.1' });
    this.url = `http://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
    return this;
  }

  nextToken(expiresInSeconds = 3600): object {
    return { access_token: `token-${this.grants.length}`, api_domain: this.url, token_type: 'Bearer', expires_in: expiresInSeconds };
  }

  /** Forgets what was asked and what was queued. */
  reset(): void {
    for (const list of [this.grants, this.authorizations, this.paths, this.grantAnswers, this.answers]) list.splice(0);
    this.answerAll = json(200, GOOD_PAGE);
  }

  async stop(): Promise<void> {
    await this.server.close();
  }
}
