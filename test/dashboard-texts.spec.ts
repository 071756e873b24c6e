import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import common from '../dashboard/src/locales/ar/common.json';
import arabic from '../dashboard/src/locales/ar/server.json';
import english from '../dashboard/src/locales/en/common.json';
import openapi from '../openapi.json';
import { queueReasons } from '@tds/queue/queue.reasons';
import { syncReasons } from '@tds/sync/jobs/sync.reasons';
import { zohoReasons } from '@tds/zoho-integration/client/zoho.reasons';

const keysOf = (codes: readonly string[]): readonly string[] => codes.map((code) => code.replaceAll('.', '_')).toSorted();
const reasons = keysOf(Object.keys({ ...queueReasons, ...syncReasons, ...zohoReasons }));
const rules = keysOf(readdirSync(join(__dirname, '../docs/runbooks')).flatMap((file) => /^(.+\..+)\.md$/.exec(file)?.[1] ?? []));
const steps = keysOf(openapi.components.schemas.TimelineStepDto.properties.kind.enum);

/** What the server says in English by a code has to be known to the dashboard's other languages. */
describe('the dashboard has in Arabic', () => {
  it.each([
    ['explanations of failures', arabic.explanation, reasons],
    ['what to do about them', arabic.advice, reasons],
    ['failures in a few words', common.cause, reasons],
    ['alert rules', arabic.rule, rules],
    ['what to do about alerts', arabic.rule_action, rules],
    ['titles of alerts', arabic.alert, rules],
    ['steps of timelines', arabic.step, steps],
  ])('%s', (_what, texts, codes) => expect(Object.keys(texts).toSorted()).toEqual(codes));

  it('as in English, failures in a few words', () => expect(Object.keys(english.cause).toSorted()).toEqual(reasons));
});
