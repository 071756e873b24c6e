import {
  Injectable,
  Optional,
  SetMetadata,
  UseInterceptors,
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Page } from '@tds/platform/http';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { AnswerCache, type CacheOptions } from './answer-cache';

const METADATA = 'tds:cached';

/**
 * Keeps a GET route's answers, by path and query: `@Cached({ ttlSeconds: 30, tags: ['runs'] })`. For answers that are the same for every
 * caller. Above `@Paginated` in the source, which then works on what was kept.
 */
export function Cached(options: CacheOptions): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(METADATA, options), UseInterceptors(CachedRoute));
}

/** Use `@Cached(...)`. Without `CacheModule` routes answer as if there were no cache. */
@Injectable()
export class CachedRoute implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Optional() private readonly cache?: AnswerCache,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (this.cache === undefined) return next.handle();
    const options = this.reflector.getAllAndOverride<CacheOptions>(METADATA, [context.getHandler(), context.getClass()]);
    const { url } = context.switchToHttp().getRequest<FastifyRequest>();
    return from(this.answer(this.cache, keyOf(url), options, next));
  }

  private async answer(cache: AnswerCache, key: string, options: CacheOptions, next: CallHandler): Promise<unknown> {
    const { page, body } = await cache.get(key, { ...options, unless: isLeftOut(options) }, async () =>
      toJson(await lastValueFrom(next.handle())),
    );
    return page ? new Page(page.rows, page.next, page.total) : body;
  }
}

/** What a route says of its answers, of what is kept of them. */
function isLeftOut({ unless }: CacheOptions): CacheOptions['unless'] {
  return unless && ((kept) => unless((kept as KeptAnswer).page ?? (kept as KeptAnswer).body));
}

interface KeptAnswer {
  readonly page?: Pick<Page<unknown>, 'rows' | 'next' | 'total'>;
  readonly body?: unknown;
}

function toJson(result: unknown): KeptAnswer {
  return result instanceof Page ? { page: { rows: result.rows, next: result.next, total: result.total } } : { body: result };
}

/** The same question in another order is the same question. */
function keyOf(url: string): string {
  const [path = '/', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.sort();
  return `${path.replace(/\/+$/, '')}?${parameters.toString()}`;
}
