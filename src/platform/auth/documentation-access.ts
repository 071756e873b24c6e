import { AppConfig } from '@tds/platform/config';
import { ProblemResponder, isDocumentationRoute } from '@tds/platform/http';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { RequestAuthenticator } from './request-authenticator';

/** Asks for a key at Swagger UI and the OpenAPI document unless they are public. Their routes are the adapter's own; guards don't see them. */
@Injectable()
export class DocumentationAccess implements OnModuleInit {
  constructor(
    private readonly config: AppConfig,
    private readonly host: HttpAdapterHost,
    private readonly authenticator: RequestAuthenticator,
    private readonly problems: ProblemResponder,
  ) {}

  onModuleInit(): void {
    if (this.config.http.isDocsPublic) return;
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onRequest', async (request, reply) => {
      if (!isDocumentationRoute(request.routeOptions.url ?? '')) return undefined;
      try {
        await this.authenticator.authenticate(request);
      } catch (error) {
        // Answered here: these routes were registered before Nest's error handler, and Fastify would use its own.
        this.problems.answer(error, request, reply);
        return reply;
      }
      return undefined;
    });
  }
}
