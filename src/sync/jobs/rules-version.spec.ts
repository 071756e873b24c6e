import { zohoDefinitions } from '@tds/zoho-integration/entities';
import { rulesVersion } from './rules-version';

const [definition] = zohoDefinitions;

it('is the same for the same rules, whoever asks', () => {
  expect(rulesVersion({ ...definition! })).toBe(rulesVersion(definition!));
  expect(rulesVersion(definition!)).toMatch(/^[0-9a-f]{16}$/);
});

it('is another once a rule is', () => {
  const stricter = { ...definition!, rules: [...definition!.rules, { rule: 'required', field: 'sku', severity: 'error' } as const] };
  expect(rulesVersion(stricter)).not.toBe(rulesVersion(definition!));
});
