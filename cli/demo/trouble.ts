import type { SandboxControl } from './sandbox-control';

/** What was broken, for the tour. */
export interface Trouble {
  readonly badProducts: readonly string[];
  readonly unheardCustomers: readonly string[];
}

/** Makes the kinds of trouble a real company has: bad data, webhooks that never come, that come twice and late, and a slow Zoho. */
export async function makeTrouble(sandbox: SandboxControl): Promise<Trouble> {
  const badProducts = (await sandbox.idsOf('item')).slice(0, 3);
  const unheardCustomers = (await sandbox.idsOf('contact', 'contact_type', 'customer')).slice(0, 4);
  // Zoho's answers for these products hold a price that is none: webhooks and fetches alike, until a person mends it.
  await sandbox.addFault({ kind: 'malformed', match: { entity: 'item', ids: badProducts }, set: { rate: 'call for price' } });
  await sandbox.addFault({ kind: 'webhook_missing', match: { entity: 'contact', ids: unheardCustomers } });
  await sandbox.addFault({ kind: 'webhook_duplicate', times: 50 });
  await sandbox.addFault({ kind: 'latency', ms: 150, match: { operation: 'list' } });
  for (const id of badProducts) await sandbox.edit('item', id, { description: 'Price on request' });
  for (const id of unheardCustomers) await sandbox.edit('contact', id, { notes: 'Changed while nobody was told' });
  return { badProducts, unheardCustomers };
}
