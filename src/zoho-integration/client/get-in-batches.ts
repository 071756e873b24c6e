import type { JsonObject } from '@tds/sync';
import type { ZohoAnswer } from './zoho-call';
import type { ZohoProduct } from './zoho-client.settings';
import { ZohoInvalidError, ZohoNotFoundError } from './zoho.errors';

/** Ids a call; the documented examples use few and the maximum is not documented. zoho-api.md 5. */
export const MAX_BATCH_SIZE = 100;

/** Batches asked for at a time. Below the client's own limit on calls in flight, so that other lanes get through. */
const BATCHES_IN_FLIGHT = 2;

/** Records by id through a list that takes ids. */
export interface ZohoBatchRequest {
  readonly product: ZohoProduct;
  /** e.g. `/itemdetails`. */
  readonly path: string;
  /** e.g. `item_ids`. */
  readonly idsParameter: string;
  readonly ids: readonly string[];
  readonly arrayKeys: readonly string[];
  /** Field of a row that holds its id, e.g. `item_id`. */
  readonly idField: string;
}

export interface ZohoBatchAnswer {
  /** Rows found, each id once, in no order. `askedAt` is that of the call the row came with. */
  readonly found: ReadonlyMap<string, { readonly record: JsonObject; readonly askedAt: Date }>;
  /** Ids asked for that Zoho did not give: unknown there, as far as this list tells. */
  readonly missing: ReadonlyMap<string, { readonly askedAt: Date }>;
  readonly calls: number;
}

/** Asks for one batch. */
export type BatchCall = (ids: readonly string[]) => Promise<ZohoAnswer<readonly JsonObject[]>>;

/**
 * Reads ids in batches. A batch Zoho refuses (too many ids, or one it does not like) is halved until the culprit stands alone;
 * an id refused alone counts as missing when Zoho says so (404), else the error is the caller's.
 */
export async function getInBatches(request: ZohoBatchRequest, call: BatchCall): Promise<ZohoBatchAnswer> {
  const found = new Map<string, { record: JsonObject; askedAt: Date }>();
  const missing = new Map<string, { askedAt: Date }>();
  const unique = [...new Set(request.ids)];
  const pending: (readonly string[])[] = [];
  for (let start = 0; start < unique.length; start += MAX_BATCH_SIZE) pending.push(unique.slice(start, start + MAX_BATCH_SIZE));

  let calls = 0;
  const readBatch = async (batch: readonly string[]): Promise<void> => {
    const answer = await call(batch).catch((error: unknown) => {
      if (error instanceof ZohoNotFoundError && batch.length === 1) return { body: [], askedAt: error.askedAt, calls: 1 };
      if (batch.length === 1 || !isAboutTheBatch(error)) throw error;
      return null;
    });
    if (answer === null) {
      calls++;
      const half = Math.ceil(batch.length / 2);
      pending.unshift(batch.slice(0, half), batch.slice(half));
      return;
    }
    calls += answer.calls;
    const asked = new Set(batch);
    for (const record of answer.body) {
      const id = String(record[request.idField]);
      if (asked.delete(id)) found.set(id, { record, askedAt: answer.askedAt });
    }
    for (const id of asked) missing.set(id, { askedAt: answer.askedAt });
  };
  await worksOff(pending, BATCHES_IN_FLIGHT, readBatch);
  return { found, missing, calls };
}

/** Works off a list that may grow meanwhile, so many at a time. After a failure nothing more is begun, what was begun is waited for. */
async function worksOff<T>(pending: T[], atATime: number, work: (item: T) => Promise<void>): Promise<void> {
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let item = pending.shift(); item !== undefined && failures.length === 0; item = pending.shift()) {
      await work(item).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  if (failures.length > 0) throw failures[0];
}

function isAboutTheBatch(error: unknown): boolean {
  return error instanceof ZohoInvalidError || error instanceof ZohoNotFoundError;
}
