import type { INestApplication } from '@nestjs/common';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { buildOpenApiDocument } from './open-api-document';

/** Path of Swagger UI; the document is at the same path with `-json`. */
const PATH = 'docs';

/** Does this route (as declared, such as `/docs/*`) show the documentation: Swagger UI, its files, or the document? */
export function isDocumentationRoute(route: string): boolean {
  return /^\/docs(-json)?([/*]|$)/.test(route);
}

/**
 * Serves Swagger UI at `/docs` and the document at `/docs-json`, all of it from our own files. The document is built on the first
 * request for it: start-up does not wait. Call it before `listen`. Whether a key is needed to see it is `AuthModule`'s to say.
 */
export function setupOpenApi(app: INestApplication): void {
  let document: OpenAPIObject | undefined;
  SwaggerModule.setup(PATH, app, () => (document ??= buildOpenApiDocument(app)), {
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
