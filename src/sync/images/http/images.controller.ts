import { Controller, Get, Headers, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiNotModifiedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Roles } from '@tds/platform/auth';
import { ApiProblems } from '@tds/platform/http';
import type { FastifyReply } from 'fastify';
import { SourceRegistry } from '../../source/source-registry';
import { ImageLedger } from '../image-ledger';
import { ImageStore } from '../image-store';
import { ImageNotFoundError } from '../image.errors';
import { entityTag, isNamedBy } from './entity-tag';

/** Ask again each time; with the tag that costs no bytes while the picture is the same. */
const CACHE_CONTROL = 'private, no-cache';
/** A picture may be an SVG, and that may hold a script. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Pictures of products, as they are stored. */
@ApiTags('Mirror')
@Controller('api/tds/images')
export class ImagesController {
  constructor(
    private readonly images: ImageLedger,
    private readonly store: ImageStore,
    private readonly registry: SourceRegistry,
  ) {}

  @Get(':product_id')
  @Roles('viewer')
  @ApiOperation({ summary: 'The stored picture of a product' })
  @ApiParam({ name: 'product_id', example: '2608150000001000020' })
  @ApiHeader({ name: 'If-None-Match', required: false, description: 'The ETag of an earlier answer' })
  @ApiOkResponse({
    description: 'The bytes; the content type tells the kind, the ETag is the SHA-256',
    content: { 'image/*': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiNotModifiedResponse({ description: 'The picture is the one you have' })
  @ApiProblems(401, 404)
  async one(
    @Param('product_id') productId: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const image = await this.images.find(this.registry.entity('image'), productId);
    if (!image) throw new ImageNotFoundError(productId);
    const tag = entityTag(image.hash);
    void reply.headers({ etag: tag, 'cache-control': CACHE_CONTROL, 'last-modified': image.fetchedAt.toUTCString() });
    if (isNamedBy(tag, ifNoneMatch)) {
      void reply.code(304);
      return undefined;
    }
    const file = await this.store.open(image.hash);
    // The disk has lost it; the next image run fetches it again.
    if (!file) throw new ImageNotFoundError(productId);
    void reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
    return new StreamableFile(file.createReadStream(), { type: image.contentType, length: image.bytes, disposition: 'inline' });
  }
}
