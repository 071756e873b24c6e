import type { TFunction } from 'i18next';
import { actorName } from './actor-name';

const t = ((key: string, { name, defaultValue }: { name?: string; defaultValue?: string } = {}) =>
  ({ 'actor.key': `key “${name}”`, 'actor.scheduler': 'the schedule' })[key] ?? defaultValue) as TFunction;

it.each([
  ['key:operations', 'key “operations”'],
  ['key:a:b', 'key “a:b”'],
  ['scheduler', 'the schedule'],
  ['somebody else', 'somebody else'],
])('%s is %s', (actor, name) => expect(actorName(actor, t)).toBe(name));
