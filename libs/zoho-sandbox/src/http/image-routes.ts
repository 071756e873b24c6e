import { createHash } from 'node:crypto';
import { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { solidPng } from '../core/png';
import { mixText } from '../core/prng';
import { BASE_PATHS, PRODUCTS } from './base-paths';
import { HttpContext } from './context';
import { errors } from './zoho-error';

/** `GET /items/{id}/image`: the bytes; a new document id means a new picture. */
export function registerImageRoutes(app: FastifyInstance, context: HttpContext): void {
  for (const product of PRODUCTS) {
    const config = { zoho: { operation: 'image', product, entity: 'item' } } as const;
    app.get(`${BASE_PATHS[product]}/items/:id/image`, { config }, (request, reply) => sendImage(context, request, reply));
  }
}

function sendImage(context: HttpContext, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const item = context.store.get('item', (request.params as { id: string }).id);
  if (!item) throw errors.notFound('Item');
  if (item.image_document_id === '') throw errors.notFound('Image');
  const image = solidPng(mixText(item.image_document_id) & 0xffffff);
  const etag = `"${createHash('sha1').update(image).digest('hex')}"`;
  reply.headers({ etag, ...context.limiter.headers() });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.headers({ 'content-type': 'image/png', 'content-disposition': `attachment; filename="${item.image_name}"` }).send(image);
}
