import type { TFunction } from 'i18next';
import type { AttentionItem } from '@/api/answers';
import { itemTexts } from './item-texts';

const known: Readonly<Record<string, string>> = {
  'attention.item.dead_letters_theirs.title': '{{shown}} of {{entity_types}} ({{count}})',
  'attention.item.agreement.title': '{{entity_type}} {{match_percentage}}',
  'attention.item.breaker.title': '{{name}} rests',
  'attention.item.queue_paused.sentence': '{{by}} paused it',
  'attention.item.schedule_missed.title': '{{name}} was missed',
  'attention.item.alert_agreement.show': 'See and repair',
  'action.show': 'Show',
};

/** As i18next does, without plurals. */
const t = ((key: string, facts: Record<string, string>) =>
  (known[key] ?? facts.defaultValue!).replace(/{{(\w+)}}/g, (_, name: string) => String(facts[name]))) as unknown as TFunction;

const writers = {
  entityName: (type: string) => `${type.toUpperCase()}S`,
  number: (value: number) => `n${value}`,
  percent: (value: number) => `${value}%`,
  time: () => '09:12',
  cause: (code: string) => `because of ${code}`,
  breaker: (name: string) => `breaker of ${name}`,
  actor: (actor: string) => `somebody called ${actor}`,
};

const item = (changes: Partial<AttentionItem>): AttentionItem => ({
  code: 'alert',
  facts: {},
  severity: 'error',
  title: 'title',
  sentence: 'at 2026-11-22T06:12:51.414Z',
  action: null,
  link: '/',
  since: null,
  ...changes,
});

describe('itemTexts', () => {
  it('says what it knows in the language shown', () => {
    const facts = { count: 1_200, entity_types: 'bill, product' };
    expect(itemTexts(item({ code: 'dead_letters.theirs', facts }), t, writers).title).toBe('n1200 of BILLS, PRODUCTS (1200)');
    expect(itemTexts(item({ code: 'agreement', facts: { entity_type: 'bill', match_percentage: 98 } }), t, writers).title).toBe(
      'BILLS 98%',
    );
  });

  it('names breakers and people, and leaves other names alone', () => {
    expect(itemTexts(item({ code: 'breaker', facts: { name: 'zoho:books:1' } }), t, writers).title).toBe('breaker of zoho:books:1 rests');
    expect(itemTexts(item({ code: 'queue_paused', facts: { by: 'key:a' } }), t, writers).sentence).toBe('somebody called key:a paused it');
    expect(itemTexts(item({ code: 'schedule.missed', facts: { name: 'full-sync' } }), t, writers).title).toBe('full-sync was missed');
  });

  it('says what the page of an item is for that takes more than a request', () => {
    expect(itemTexts(item({ code: 'alert.agreement' }), t, writers).label).toBe('See and repair');
  });

  it('falls back to what the server says, with times of this zone', () => {
    expect(itemTexts(item({}), t, writers)).toEqual({ title: 'title', sentence: 'at 09:12', label: 'Show' });
  });
});
