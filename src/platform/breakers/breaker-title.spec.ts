import { breakerTitle } from './breaker-title';

it.each([
  ['zoho:inventory:748369814', 'Zoho Inventory'],
  ['alerts:email', 'Alerts Email'],
  ['database', 'Database'],
])('%s is called %s', (name, title) => expect(breakerTitle(name)).toBe(title));
