import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { applicationVersion } from './application-version';
import { ProblemDetailsDto } from './problem-details.dto';
import { securitySchemes } from './security-schemes';
import { tidyDocument } from './tidy-document';

const DESCRIPTION = `TDS mirrors Zoho Books and Zoho Inventory into PostgreSQL and proves that they agree.

Every error is a problem document (RFC 9457, \`application/problem+json\`) with a stable \`code\` and the \`correlation_id\` under which
it is logged. Listings are plain arrays; the next page is in the \`Link\` header. Send your own \`X-Correlation-ID\` to find a request again.`;

const SESSION_DESCRIPTION =
  'A session of `POST /api/tds/session`. Requests that change something must carry its `csrf_token` as `X-CSRF-Token`.';

/** Describes every route of the application. Needs its modules only, no database and no listening server. */
export function buildOpenApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('TDS API')
    .setDescription(DESCRIPTION)
    .setVersion(applicationVersion())
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'This installation')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key' }, securitySchemes.bearer)
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'An API key' }, securitySchemes.apiKey)
    .addCookieAuth('tds_session', { type: 'apiKey', in: 'cookie', description: SESSION_DESCRIPTION }, securitySchemes.session)
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDetailsDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const { openapi, info, paths, ...rest } = document;
  return tidyDocument({ openapi, info, paths: sortedByName(paths), ...rest });
}

/** By name, so that the order in which modules load makes no difference in the file. */
function sortedByName<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1)));
}
