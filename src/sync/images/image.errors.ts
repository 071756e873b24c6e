/** The mirror holds no picture of this product: it has none, or it was not fetched yet. */
export class ImageNotFoundError extends Error {
  readonly code = 'sync.image_not_found';
  readonly disposition = 'reject';
  constructor(readonly productId: string) {
    super(`no image of product ${productId} is stored`);
  }
}
