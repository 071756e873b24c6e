import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { applicationVersion } from './application-version';
import { ProblemDetailsDto } from './problem-details.dto';
import { securitySchemes } from './security-schemes';

const DESCRIPTION = `TDS mirrors Zoho Books and Zoho Inventory into PostgreSQL and proves that they agree.

Every error is a problem document (RFC 9457, \`application/problem+json\`) with a stable \`code\` and the \`correlation_id\` under which
it is logged. Listings are plain arrays; the next page is in the \`Link\` header. Send your own \`X-Correlation-ID\` to find a request again.`;

const SESSION_DESCRIPTION =
  'A session of `POST /api/tds/session`. Requests that change something must carry its `csrf_token` as `X-CSRF-Token`.';

type Operation = { operationId?: string };
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** Describes every route of the application. Needs its modules only, no database and no listening server. */
export function buildOpenApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('TDS API')
    .setDescription(DESCRIPTION)
    .setVersion(applicationVersion())
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key' }, securitySchemes.bearer)
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'An API key' }, securitySchemes.apiKey)
    .addCookieAuth('tds_session', { type: 'apiKey', in: 'cookie', description: SESSION_DESCRIPTION }, securitySchemes.session)
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ProblemDetailsDto],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const { openapi, info, paths, ...rest } = document;
  return withUniqueOperationIds({ openapi, info, paths: sortedByName(paths), ...rest });
}

/** Several paths serve one handler here and there. Swagger numbers their ids `[0]`, `[1]`, which generators of clients stumble over. */
function withUniqueOperationIds(document: OpenAPIObject): OpenAPIObject {
  const uses = new Map<string, number>();
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (operation?.operationId === undefined) continue;
      const name = operation.operationId.replace(/\[\d+\]$/, '');
      const use = (uses.get(name) ?? 0) + 1;
      uses.set(name, use);
      operation.operationId = use === 1 ? name : `${name}_${use}`;
    }
  }
  return document;
}

/** By name, so that the order in which modules load makes no difference in the file. */
function sortedByName<T>(entries: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1)));
}
