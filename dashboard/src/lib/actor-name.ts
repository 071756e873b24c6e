import type { TFunction } from 'i18next';

/** Who did something, in words: `key:operations` is the holder of an API key, `scheduler` and the like are parts of TDS. */
export function actorName(actor: string, t: TFunction): string {
  if (actor.startsWith('key:')) return t('actor.key', { name: actor.slice('key:'.length) });
  return t(`actor.${actor}` as 'actor.system', { defaultValue: actor });
}
