import { version as packageVersion } from '../../../../package.json';
import { Body, Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { LoggingModule } from '@tds/platform/logging';
import { ApiProblems, HttpModule, createHttpApp, isDocumentationRoute, setupOpenApi } from '../index';

class ThingDto {
  @ApiProperty({ example: 'a thing' }) @IsString() name!: string;
  @ApiProperty({ format: 'date-time' }) @IsString() made_at!: string;
  @ApiProperty({ format: 'date-time', example: '2020-01-01T00:00:00Z' }) @IsString() sold_at!: string;
}

@ApiTags('things')
@Controller('things')
class ThingsController {
  @Get(['', 'all']) @ApiOkResponse({ type: [ThingDto] }) @ApiProblems(400, 401, 503) list(): ThingDto[] {
    return [];
  }
  @Post() @HttpCode(202) create(@Body() thing: ThingDto): ThingDto {
    return thing;
  }
}

@Module({
  imports: [ConfigModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' })), LoggingModule, HttpModule],
  controllers: [ThingsController],
})
class ThingsModule {}

interface Document {
  readonly info: { readonly version: string };
  readonly paths: Record<string, Record<string, { operationId: string; responses: Record<string, { content?: Record<string, unknown> }> }>>;
  readonly components: { readonly schemas: object; readonly securitySchemes: object };
}

describe('the OpenAPI document', () => {
  let app: NestFastifyApplication;
  let document: Document;

  beforeAll(async () => {
    app = await createHttpApp(ThingsModule);
    setupOpenApi(app);
    await app.init();
    document = (await app.inject('/docs-json')).json();
  });
  afterAll(() => app.close());

  it('names the version, the ways to say who you are, and the problem document', () => {
    expect(document.info.version).toBe(packageVersion);
    expect(document.components.securitySchemes).toEqual({
      bearer: expect.objectContaining({ type: 'http', scheme: 'bearer' }),
      api_key: expect.objectContaining({ type: 'apiKey', in: 'header', name: 'X-API-Key' }),
      session: expect.objectContaining({ type: 'apiKey', in: 'cookie', name: 'tds_session' }),
    });
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(['ProblemDetailsDto', 'FieldProblemDto', 'ThingDto']));
  });

  it('shows the problems an operation may answer with, each with an example', () => {
    const { responses } = document.paths['/things']!.get!;
    expect(Object.keys(responses)).toEqual(['200', '400', '401', '503']);
    expect(responses['401']!.content!['application/problem+json']).toEqual({
      schema: { $ref: '#/components/schemas/ProblemDetailsDto' },
      example: expect.objectContaining({ status: 401, code: 'auth.required' }),
    });
  });

  it('shows what a time looks like where nobody gave an example', () => {
    const { ThingDto: thing } = document.components.schemas as Record<string, { properties: Record<string, { example?: string }> }>;
    expect(thing!.properties.made_at!.example).toBe('2026-07-01T10:00:00.000Z');
    expect(thing!.properties.sold_at!.example).toBe('2020-01-01T00:00:00Z');
  });

  it('gives every operation an id of its own, even where two paths share a handler', () => {
    const ids = Object.values(document.paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
    expect(ids.sort()).toEqual(['Things_create', 'Things_list', 'Things_list_2']);
  });

  it('lists paths by name', () => {
    expect(Object.keys(document.paths)).toEqual(['/things', '/things/all']);
  });
});

describe('Swagger UI', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await createHttpApp(ThingsModule);
    setupOpenApi(app);
    await app.init();
  });
  afterAll(() => app.close());

  it('needs nothing but our own files, and no inline script', async () => {
    for (const page of ['/docs', '/docs/']) {
      const response = await app.inject(page);
      expect(response.headers['content-type']).toContain('text/html');
      const html = response.body;
      const links = [...html.matchAll(/(?:src|href)=["']([^"'#]+)["']/g)].map(([, link]) => link!);
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        const { pathname, host } = new URL(link, `http://tds.test${page}`);
        expect(host).toBe('tds.test');
        expect({ pathname, status: (await app.inject(pathname)).statusCode }).toEqual({ pathname, status: 200 });
      }
      const inlineScripts = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code!.trim());
      expect(inlineScripts.filter(Boolean)).toEqual([]);
      expect(response.headers['content-security-policy']).toContain("script-src 'self'");
    }
  });

  it('serves its script as a script', async () => {
    const response = await app.inject('/docs/swagger-ui-bundle.js');
    expect(response.headers['content-type']).toContain('javascript');
    expect(response.rawPayload.length).toBeGreaterThan(100_000);
  });
});

it.each([
  ['/docs', true],
  ['/docs/', true],
  ['/docs/*', true],
  ['/docs*', true],
  ['/docs-json', true],
  ['/docsify', false],
  ['/api/docs', false],
])('%s is documentation: %s', (url, is) => expect(isDocumentationRoute(url)).toBe(is));
