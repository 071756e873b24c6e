import type { TFunction } from 'i18next';
import type { AttentionItem } from '@/api/answers';
import { localTimes } from '@/lib/local-times';

export interface ItemTexts {
  readonly title: string;
  readonly sentence: string;
  /** Of the button: what its action does, or what its page is for where there is none. */
  readonly label: string;
}

/** What facts are written with in the language shown. */
export interface Writers {
  readonly entityName: (type: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly time: (value: string) => string;
  /** What an error code means, in a few words. */
  readonly cause: (code: string) => string;
  readonly breaker: (name: string) => string;
  /** Who did something. */
  readonly actor: (actor: string) => string;
}

/**
 * An item in the language shown: by its code and facts, or in the server's English where the dashboard does not know the code (an alert
 * is told as its rule wrote it).
 */
export function itemTexts(item: AttentionItem, t: TFunction, writers: Writers): ItemTexts {
  const key = item.code.replaceAll('.', '_');
  const facts = writtenFacts(item, writers);
  const say = (part: string, fallback: string): string =>
    t(`attention.item.${key}.${part}` as 'attention.item.breaker.title', { ...facts, defaultValue: localTimes(fallback, writers.time) });
  return {
    title: say('title', item.title),
    sentence: say('sentence', item.sentence),
    label: item.action ? say('action', item.action.label) : say('show', t('action.show')),
  };
}

/** Facts as people of the language write them; `count` stays a number, for its plural, beside `shown`. */
function writtenFacts(
  { code, facts }: AttentionItem,
  { entityName, number, percent, time, cause, breaker, actor }: Writers,
): Record<string, string | number> {
  const written: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(facts) as [string, string | number | null][]) {
    if (name === 'count') {
      written.count = Number(value);
      written.shown = number(Number(value));
    } else if (name.startsWith('entity_type') && value !== null) written[name] = String(value).split(', ').map(entityName).join(', ');
    else if (name === 'error_code' && value !== null) written[name] = cause(String(value));
    else if (name === 'name' && code === 'breaker') written[name] = breaker(String(value));
    else if (name === 'by' && value !== null) written[name] = actor(String(value));
    else if (name.endsWith('percentage')) written[name] = percent(Number(value));
    else if (typeof value === 'number') written[name] = number(value);
    else written[name] = value === null ? '—' : localTimes(value, time);
  }
  return written;
}
