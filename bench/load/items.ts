import { startSandbox } from '@libs/zoho-sandbox';
import { zohoDefinitions } from '@tds/zoho-integration';

/** An item as Zoho shows it, before anybody parsed it. */
export type ItemDocument = Readonly<Record<string, unknown>>;

/** Items in the two shapes they come in. */
export interface ItemDocuments {
  /** As `itemdetails` and webhooks carry them, 2-3 KB each. */
  readonly details: readonly ItemDocument[];
  /** As a page of the list carries them, 1.2 KB each. */
  readonly listRows: readonly ItemDocument[];
}

const columns: ReadonlySet<string> = new Set(
  zohoDefinitions.find(({ entityType }) => entityType === 'product')!.columns.map(({ name }) => name),
);

/** Documents of different items: those of the sandbox, so that names, prices, stock and custom fields are like a company's. */
export async function itemDocuments(count: number): Promise<ItemDocuments> {
  const sandbox = await startSandbox({ sizes: { products: count, customers: 1, vendors: 1, locations: 1 } });
  try {
    const ids = sandbox.store.ids('item');
    return {
      details: ids.map((id) => withoutFiller(sandbox.store.detail('item', id)!)),
      listRows: ids.map((id) => sandbox.store.listRow('item', id)!),
    };
  } finally {
    await sandbox.close();
  }
}

/** The sandbox shows every field an item can have; the details recorded from the live service are half as long, without the empty ones. */
function withoutFiller(document: ItemDocument): ItemDocument {
  return Object.fromEntries(Object.entries(document).filter(([key, value]) => columns.has(key) || !isEmpty(value)));
}

const isEmpty = (value: unknown): boolean => value === '' || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';
