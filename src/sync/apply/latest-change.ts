import type { EntityDefinition } from '../source/entity-definition';
import type { EntityChange } from './entity-change';
import { versionOf } from './transform';

/** One change per record for a statement, which may not touch a row twice; the earlier ones are `superseded`. */
export interface LatestChanges {
  readonly latest: readonly EntityChange[];
  readonly superseded: readonly EntityChange[];
}

/**
 * Keeps the newest change of each record: a document fetched by id before any other, then the later version, then the one that came later.
 */
export function latestChanges(definition: EntityDefinition, changes: readonly EntityChange[]): LatestChanges {
  const newest = new Map<string, EntityChange>();
  const superseded: EntityChange[] = [];
  for (const change of changes) {
    const rival = newest.get(change.sourceEntityId);
    if (rival && isNewer(definition, rival, change)) {
      superseded.push(change);
      continue;
    }
    if (rival) superseded.push(rival);
    newest.set(change.sourceEntityId, change);
  }
  return { latest: [...newest.values()], superseded };
}

function isNewer(definition: EntityDefinition, a: EntityChange, b: EntityChange): boolean {
  const [fetchedA, fetchedB] = [a.kind === 'upsert' && a.fetchedAt !== undefined, b.kind === 'upsert' && b.fetchedAt !== undefined];
  if (fetchedA !== fetchedB) return fetchedA;
  return timeOf(definition, a) > timeOf(definition, b);
}

function timeOf(definition: EntityDefinition, change: EntityChange): number {
  const version = change.kind === 'delete' ? change.deletedAt : versionOf(definition, change);
  return version?.getTime() ?? 0;
}
