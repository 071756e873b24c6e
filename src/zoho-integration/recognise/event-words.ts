import type { ChangeOperation } from '@tds/sync';

/** Words senders use for what happened. Anything else is `unknown`, which is treated like an update. */
const OPERATIONS: Readonly<Record<string, ChangeOperation>> = {
  create: 'created',
  created: 'created',
  add: 'created',
  added: 'created',
  new: 'created',
  insert: 'created',
  inserted: 'created',
  update: 'updated',
  updated: 'updated',
  edit: 'updated',
  edited: 'updated',
  modify: 'updated',
  modified: 'updated',
  change: 'updated',
  changed: 'updated',
  delete: 'deleted',
  deleted: 'deleted',
  remove: 'deleted',
  removed: 'deleted',
};

/** Between words: anything but letters and digits, and the hump in `itemUpdated`. */
const WORD_BREAK = /[^\p{L}\p{N}]+|(?<=[a-z0-9])(?=[A-Z])/u;

/** An event's name taken apart. */
export interface EventName {
  readonly operation: ChangeOperation;
  /** What the name says besides the operation, such as `sales_order` in `sales_order.created`; empty when nothing. */
  readonly subject: string;
}

const NO_EVENT: EventName = { operation: 'unknown', subject: '' };

/**
 * Reads `created`, `item.updated`, `SalesOrderDeleted`, `created_or_edited`. Two different operations in one name (Zoho's rule "Created
 * or Edited") are an update: the record exists either way.
 */
export function readEventName(name: string): EventName {
  if (name === '') return NO_EVENT;
  const words = name.split(WORD_BREAK).filter((word) => word !== '' && word.toLowerCase() !== 'or');
  const operations = new Set<ChangeOperation>();
  const subject: string[] = [];
  for (const word of words) {
    const operation = Object.hasOwn(OPERATIONS, word.toLowerCase()) ? OPERATIONS[word.toLowerCase()] : undefined;
    if (operation) operations.add(operation);
    else subject.push(word);
  }
  return { operation: combined(operations), subject: subject.join('_') };
}

function combined(operations: ReadonlySet<ChangeOperation>): ChangeOperation {
  const [first, ...others] = operations;
  if (first === undefined) return 'unknown';
  if (others.length === 0) return first;
  // Created and edited: there is a record to look at. With a deletion among them only the source knows.
  return operations.has('deleted') ? 'unknown' : 'updated';
}
