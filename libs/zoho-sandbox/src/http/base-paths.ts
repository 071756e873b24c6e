import { Product } from '../entities/entity';

/** Where the two products live on the API host. */
export const BASE_PATHS: Readonly<Record<Product, string>> = { books: '/books/v3', inventory: '/inventory/v1' };

export const PRODUCTS = Object.keys(BASE_PATHS) as readonly Product[];

/** Whether a request is for one of the products, not for Accounts or the sandbox's own side. */
export function isApiPath(url: string): boolean {
  return Object.values(BASE_PATHS).some((base) => url.startsWith(`${base}/`));
}
