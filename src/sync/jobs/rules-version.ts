import { createHash } from 'node:crypto';
import type { EntityDefinition } from '../source/entity-definition';

const versions = new WeakMap<EntityDefinition, string>();

/**
 * Names the rules a record of this type must fulfil: another text as soon as a rule, or a column that has to be readable, is another. Kept
 * with what they refused, so that it is judged again by new ones.
 */
export function rulesVersion(definition: EntityDefinition): string {
  const known = versions.get(definition);
  if (known !== undefined) return known;
  const { rules, columns } = definition;
  const judged = { rules, columns: columns.map(({ name, type }) => [name, type]) };
  const version = createHash('sha256').update(JSON.stringify(judged)).digest('hex').slice(0, 16);
  versions.set(definition, version);
  return version;
}
