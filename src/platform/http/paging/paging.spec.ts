import { Controller, Get, Module, Query } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import * as fc from 'fast-check';
import { ConfigModule, loadConfig } from '@tds/platform/config';
import { LoggingModule } from '@tds/platform/logging';
import { HttpModule, Page, PageQuery, Paginated, createHttpApp, keysetCursor, pageOf } from '../index';

const cursor = keysetCursor({ at: 'timestamp', rank: 'integer', id: 'bigint' });
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('keysetCursor', () => {
  it('gives back what it was given', () => {
    const anyText = keysetCursor({ name: 'text', rank: 'integer', id: 'bigint' });
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.maxSafeInteger(),
        fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
        (name, rank, id) => {
          fc.pre(!name.includes('\0'));
          const values = { name, rank, id: String(id) };
          expect(anyText.decode(anyText.encode(values))).toEqual(values);
        },
      ),
    );
  });

  it('keeps microseconds', () => {
    const values = { at: '2026-03-01T10:20:30.123456+03:00', rank: 1, id: '7' };
    expect(cursor.decode(cursor.encode(values))).toEqual(values);
  });

  it.each([
    { name: 'no base64', after: '%%%' },
    { name: 'no JSON', after: Buffer.from('[1').toString('base64url') },
    { name: 'no list', after: encode({ at: 1 }) },
    { name: 'another length', after: encode(['2026-03-01T10:20:30Z', 1]) },
    { name: 'a time that is none', after: encode(['yesterday', 1, '7']) },
    { name: 'a day that is none', after: encode(['2026-02-30T10:20:30Z', 1, '7']) },
    { name: 'more than a bigint holds', after: encode(['2026-03-01T10:20:30Z', 1, '9223372036854775808']) },
    { name: 'a fraction', after: encode(['2026-03-01T10:20:30Z', 1.5, '7']) },
    { name: 'SQL', after: encode(['2026-03-01T10:20:30Z', 1, '7; drop table x']) },
    { name: 'a number for a bigint', after: encode(['2026-03-01T10:20:30Z', 1, 7]) },
  ])('refuses $name', ({ after }) => {
    expect(() => cursor.decode(after)).toThrow(expect.objectContaining({ code: 'request.invalid' }));
  });

  it('refuses anything that was not made by it, and nothing else happens', () => {
    fc.assert(
      fc.property(fc.string(), (after) => {
        expect(() => cursor.decode(after)).toThrow(expect.objectContaining({ code: 'request.invalid' }));
      }),
    );
  });
});

class RowDto {
  @ApiProperty() id!: string;
}

const ROWS = Array.from({ length: 5 }, (_, index) => ({ id: String(index + 1) }));
const byId = keysetCursor({ id: 'bigint' });

@Controller('rows')
class RowsController {
  @Get()
  @Paginated(RowDto)
  list(@Query() query: PageQuery): Page<RowDto> {
    const { rows, next } = this.uncounted(query);
    return new Page(rows, next, ROWS.length);
  }

  @Get('uncounted')
  @Paginated(RowDto)
  uncounted(@Query() query: PageQuery): Page<RowDto> {
    const after = query.after === undefined ? 0 : Number(byId.decode(query.after).id);
    const rows = ROWS.filter(({ id }) => Number(id) > after).slice(0, query.limit + 1);
    return pageOf({ rows, limit: query.limit, cursor: byId, position: ({ id }) => ({ id }) });
  }
}

@Module({
  imports: [ConfigModule.forRoot(loadConfig({ LOG_LEVEL: 'silent' })), LoggingModule, HttpModule],
  controllers: [RowsController],
})
class RowsModule {}

describe('a paginated route', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await createHttpApp(RowsModule);
    await app.init();
  });
  afterAll(() => app.close());

  it('is walked to its end by its Link headers, each row once', async () => {
    const seen: string[] = [];
    const pages: number[] = [];
    let url: string | undefined = '/rows?limit=2';
    while (url !== undefined) {
      const response: Awaited<ReturnType<typeof app.inject>> = await app.inject(url);
      const rows = response.json<RowDto[]>();
      seen.push(...rows.map(({ id }) => id));
      pages.push(rows.length);
      expect(response.headers['x-total-count']).toBe('5');
      url = /^<(.+)>; rel="next"$/.exec(String(response.headers.link ?? ''))?.[1];
    }
    expect(seen).toEqual(['1', '2', '3', '4', '5']);
    expect(pages).toEqual([2, 2, 1]);
  });

  it('tells the total where the first page is all there is, and nowhere else unasked', async () => {
    expect((await app.inject('/rows/uncounted?limit=5')).headers['x-total-count']).toBe('5');
    const first = await app.inject('/rows/uncounted?limit=4');
    expect(first.headers['x-total-count']).toBeUndefined();
    const last = await app.inject(/^<(.+)>/.exec(String(first.headers.link))![1]!);
    expect([last.json(), last.headers['x-total-count']]).toEqual([[{ id: '5' }], undefined]);
  });

  it('ends without a link when the last page is full', async () => {
    const response = await app.inject('/rows?limit=5');
    expect(response.json()).toHaveLength(5);
    expect(response.headers.link).toBeUndefined();
  });

  it.each(['201', '0', '-1', '1.5', 'many', ''])('refuses limit=%s', async (limit) => {
    const response = await app.inject(`/rows?limit=${limit}`);
    expect(response.json()).toMatchObject({ status: 400, errors: expect.arrayContaining([expect.objectContaining({ field: 'limit' })]) });
  });

  it('takes 200 and gives 50 when not asked', async () => {
    expect((await app.inject('/rows?limit=200')).statusCode).toBe(200);
    expect(new PageQuery().limit).toBe(50);
  });

  it('refuses a cursor of another listing', async () => {
    expect((await app.inject(`/rows?after=${encode(['a', 'b'])}`)).json()).toMatchObject({
      status: 400,
      errors: [{ field: 'after', rule: 'cursor' }],
    });
  });
});
