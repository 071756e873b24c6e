import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { buildOpenApiDocument } from './open-api-document';

export interface OpenApiOptions {
  /** Version of the application. */
  readonly version: string;
  /** Asked before the documentation is shown; rejects when the caller may not see it. Absent: everybody may. */
  readonly authorize?: (request: FastifyRequest) => Promise<unknown>;
}

const PATH = 'docs';

/**
 * Serves Swagger UI at `/docs` and the document at `/docs-json`, all of it from our own files. The document is built on the first
 * request for it: start-up does not wait. Call it before `listen`.
 */
export function setupOpenApi(app: NestFastifyApplication, { version, authorize }: OpenApiOptions): void {
  if (authorize) protectDocumentation(app.getHttpAdapter().getInstance() as unknown as FastifyInstance, authorize);
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup(PATH, app, () => (document ??= buildOpenApiDocument(app, version)), {
    raw: ['json'],
    customSiteTitle: 'TDS API',
    swaggerOptions: {
      persistAuthorization: true,
      displayRequestDuration: true,
      docExpansion: 'none',
      tagsSorter: 'alpha',
      validatorUrl: null,
    },
  });
}

/** Swagger UI's routes are the adapter's own; Nest's guards don't see them. */
function protectDocumentation(fastify: FastifyInstance, authorize: (request: FastifyRequest) => Promise<unknown>): void {
  fastify.addHook('onRequest', async (request) => {
    if (/^\/docs(-json)?([/?#]|$)/.test(request.url)) await authorize(request);
  });
}
