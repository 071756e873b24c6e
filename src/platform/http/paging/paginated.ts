import {
  applyDecorators,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Page } from './page';

/**
 * For a route that returns a `Page`: its rows become the body, a plain array; the next page goes into `Link: <…>; rel="next"`, the
 * total, where known, into `X-Total-Count`. Documents all three.
 */
export function Paginated(row: Type): MethodDecorator & ClassDecorator {
  return applyDecorators(
    UseInterceptors(PageInterceptor),
    ApiOkResponse({
      type: row,
      isArray: true,
      headers: {
        Link: { description: '`<…>; rel="next"`: the next page. Absent on the last.', schema: { type: 'string' } },
        'X-Total-Count': { description: 'Rows in all, with the first page, where that is cheap to know.', schema: { type: 'integer' } },
      },
    }),
  );
}

/** Use `@Paginated(RowDto)`. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const { url, query } = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      map((result: unknown) => {
        if (!(result instanceof Page)) return result;
        if (result.next !== undefined) reply.header('link', linkToNext(url, result.next));
        const total = result.total ?? totalOfSinglePage(result, query);
        if (total !== undefined) reply.header('x-total-count', total);
        return result.rows;
      }),
    );
  }
}

/** A first page that is also the last holds all there is. */
function totalOfSinglePage({ rows, next }: Page<unknown>, query: unknown): number | undefined {
  const isFirst = (query as { readonly after?: unknown }).after === undefined;
  return isFirst && next === undefined ? rows.length : undefined;
}

/** The `Link` header of a page that has a next one. Relative to the host: behind a proxy we don't know under which name we were called. */
export function linkToNext(url: string, after: string): string {
  const [path = '/', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('after', after);
  return `<${path}?${parameters.toString()}>; rel="next"`;
}
