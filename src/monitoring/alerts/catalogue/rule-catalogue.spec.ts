import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleCatalogue } from './rule-catalogue';

const ROOT = join(__dirname, '../../../..');
const RUNBOOKS = join(ROOT, 'docs/runbooks');

/** Rules of alerts raised anywhere in the application, by what its files say. */
function raisedRules(): string[] {
  const names = new Set<string>();
  for (const file of sources(join(ROOT, 'src'))) {
    const text = readFileSync(file, 'utf8');
    if (/implements AlertRule\b/.test(text)) names.add(/readonly id = '([^']+)'/.exec(text)![1]!);
    if (!/\.raise\(|\.tell\(/.test(text) || !text.includes('AlertLedger')) continue;
    for (const [, name] of text.matchAll(/(?:\brule: |\b[A-Z_]+ = )'([a-z_]+\.[a-z_]+)'/g)) names.add(name!);
  }
  return [...names];
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return path.endsWith('.ts') && !path.endsWith('.spec.ts') ? [path] : [];
  });
}

it('lists every rule that is raised, and no other', () => {
  expect(raisedRules().toSorted()).toEqual(ruleCatalogue.map(({ id }) => id).toSorted());
});

it.each(ruleCatalogue.map(({ id }) => [id]))('%s has a runbook with all its parts', (id) => {
  const text = readFileSync(join(RUNBOOKS, `${id}.md`), 'utf8');
  expect(text).toContain(`\`${id}\``);
  expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
    'What it means',
    'How to see it',
    'What to do',
    'What heals by itself',
  ]);
});

it('has no runbook without a rule', () => {
  expect(readdirSync(RUNBOOKS).toSorted()).toEqual(ruleCatalogue.map(({ id }) => `${id}.md`).toSorted());
});
