import { isJsonObject, type JsonObject } from '@tds/sync';
import { endpointOf } from './http/build-request';
import { classifyBinaryAnswer } from './http/classify-answer';
import type { HttpAnswer } from './http/http-answer';
import { readEnvelope } from './http/read-envelope';
import { getInBatches, type ZohoBatchAnswer, type ZohoBatchRequest } from './get-in-batches';
import { readListPage, rowsOf, type ZohoListPage } from './list-page';
import { listQueryOf, type ZohoListRequest } from './list-request';
import type { ZohoAnswer, ZohoCallContext, ZohoRequest } from './zoho-call';
import type { ZohoCaller } from './zoho-caller';
import type { ZohoProduct } from './zoho-client.settings';
import { ZohoAuthError, ZohoInvalidError } from './zoho.errors';

/** One record by its id. */
export interface ZohoGetRequest {
  readonly product: ZohoProduct;
  /** Path template below the product's base with `{id}` in it, e.g. `/items/{id}`. */
  readonly path: string;
  readonly id: string;
  /** Names the record may have in the envelope, tried in turn. With none of them there, an item group's bare envelope is not taken: error. */
  readonly objectKeys: readonly string[];
  readonly query?: ZohoRequest['query'];
}

/** A file and what it is. */
export interface ZohoFile {
  readonly content: Buffer;
  /** As Zoho names it; `application/octet-stream` where it doesn't. */
  readonly contentType: string;
}

/** What a probe of a product found. */
export type ProductAccess =
  | { readonly isAccessible: true; readonly organization: JsonObject }
  /** The product refuses this grant, or doesn't list our organisation. */
  | { readonly isAccessible: false; readonly reason: string };

/**
 * Zoho Books and Inventory for one organisation. Every method keeps Zoho's limits, repeats what may pass by itself, and throws ZohoError.
 * It knows paths, envelopes and pages, but no entity.
 */
export class ZohoClient {
  constructor(private readonly caller: ZohoCaller) {}

  /** The organisation all calls are for. */
  get organizationId(): string {
    return this.caller.organizationId;
  }

  /** One page of a listing, with Zoho's word on whether it obeyed. */
  async listPage(request: ZohoListRequest, context: ZohoCallContext): Promise<ZohoListPage> {
    const call = { method: 'GET', product: request.product, path: request.path, query: listQueryOf(request) } as const;
    const answer = await this.send(call, context);
    return readListPage(request, answer, endpointOf(call));
  }

  /**
   * All pages from `request.page` on, one at a time, so that a slow consumer slows the reading. Ends after the page Zoho calls the last.
   * @throws ZohoInvalidError when Zoho gives another page than asked, which would loop or skip.
   */
  async *pages(request: ZohoListRequest, context: ZohoCallContext): AsyncGenerator<ZohoListPage, void, undefined> {
    for (let page = request.page ?? 1; ; page++) {
      const result = await this.listPage({ ...request, page }, context);
      if (result.context.page !== page) {
        const endpoint = endpointOf({ ...request, method: 'GET' });
        throw new ZohoInvalidError('zoho.unexpected_shape', `asked for page ${page}, got page ${result.context.page}`, { endpoint });
      }
      yield result;
      if (!result.context.hasMore) return;
    }
  }

  /** A record. @throws ZohoNotFoundError when Zoho says it does not exist. */
  async getOne(request: ZohoGetRequest, context: ZohoCallContext): Promise<ZohoAnswer<JsonObject>> {
    const { product, path, id, query } = request;
    const call = { method: 'GET', product, path, pathParams: { id }, query } as const;
    const answer = await this.send(call, context);
    return { ...answer, body: recordOf(answer.body, request.objectKeys, endpointOf(call)) };
  }

  /** Records by id through a list that takes ids (`itemdetails`), 100 a call; a batch Zoho refuses is halved. */
  async getMany(request: ZohoBatchRequest, context: ZohoCallContext): Promise<ZohoBatchAnswer> {
    const readBatch = async (ids: readonly string[]): Promise<ZohoAnswer<readonly JsonObject[]>> => {
      const call = {
        method: 'GET',
        product: request.product,
        path: request.path,
        query: { [request.idsParameter]: ids.join(',') },
      } as const;
      const answer = await this.send(call, context);
      return { ...answer, body: rowsOf(answer.body, request.arrayKeys, endpointOf(call)) };
    };
    return getInBatches(request, readBatch);
  }

  /** A file such as an item's image. @throws ZohoNotFoundError when there is none. */
  async getBinary(request: Omit<ZohoGetRequest, 'objectKeys'>, context: ZohoCallContext): Promise<ZohoAnswer<ZohoFile>> {
    const { product, path, id, query } = request;
    return this.caller.call({ method: 'GET', product, path, pathParams: { id }, query }, readFile, context);
  }

  /** The organisations this grant may see in a product; the cheapest call that needs neither organisation nor records. */
  async organizations(product: ZohoProduct, context: ZohoCallContext): Promise<readonly JsonObject[]> {
    const call = { method: 'GET', product, path: '/organizations', needsOrganization: false } as const;
    const answer = await this.send(call, context);
    return rowsOf(answer.body, ['organizations'], endpointOf(call));
  }

  /** Whether the organisation has the product. A company with only one of the two is refused by the other, in a form Zoho does not document. */
  async probe(product: ZohoProduct, context: ZohoCallContext): Promise<ProductAccess> {
    try {
      const organizations = await this.organizations(product, context);
      const organization = organizations.find((candidate) => String(candidate['organization_id']) === this.organizationId);
      if (organization) return { isAccessible: true, organization };
      return { isAccessible: false, reason: `the grant does not reach organisation ${this.organizationId} in Zoho ${product}` };
    } catch (error) {
      const isRefusal = (error instanceof ZohoAuthError && error.httpStatus !== undefined) || error instanceof ZohoInvalidError;
      if (!isRefusal) throw error;
      return { isAccessible: false, reason: error.message };
    }
  }

  /** Any other call with Zoho's JSON envelope, e.g. webhooks and workflow rules in the settings. */
  async send(request: ZohoRequest, context: ZohoCallContext): Promise<ZohoAnswer<JsonObject>> {
    return this.caller.call(request, readEnvelope, context);
  }
}

function readFile(answer: HttpAnswer, endpoint: string, now: Date): ZohoFile {
  const error = classifyBinaryAnswer(answer, endpoint, now);
  if (error) throw error;
  return { content: answer.body, contentType: answer.headers['content-type'] ?? 'application/octet-stream' };
}

/** Some details come as a list of one. */
function recordOf(body: JsonObject, keys: readonly string[], endpoint: string): JsonObject {
  const key = keys.find((candidate) => body[candidate] !== undefined);
  const value = key === undefined ? undefined : body[key];
  const record = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (isJsonObject(record)) return record;
  const found = Object.keys(body).slice(0, 12).join(', ');
  throw new ZohoInvalidError('zoho.unexpected_shape', `expected a record under ${keys.join(' or ')}, found the keys: ${found}`, {
    endpoint,
  });
}
