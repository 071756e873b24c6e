import { accessibilityFindings } from '../support/accessibility';
import { journey } from '../support/journey';
import type { Stage } from '../support/stage';

const PAGES = [
  '/',
  '/overview',
  '/alerts',
  '/alerts?tab=channels',
  '/alerts?tab=rules',
  '/data-quality',
  '/sync',
  '/runs',
  '/queue',
  '/queue?tab=pauses',
  '/dead-letters',
  '/agreement',
  '/agreement/product',
  '/records?q=a',
  '/webhooks',
  '/webhooks?tab=coverage',
  '/webhooks?tab=installed',
  '/schedules',
  '/breakers',
  '/audit',
  '/settings',
  '/settings?tab=keys',
];

/** Every page, in both colour schemes, by axe; and that nothing is wider than a phone. */
export function accessibility(stage: Stage): void {
  for (const colours of ['light', 'dark'] as const)
    journey(`has nothing serious to find on any page, ${colours}`, stage, async () => {
      const visitor = await stage.person({ device: { colours } });
      const { page } = visitor;
      const { id } = [...stage.world.sandbox.store.each('item')][0]!;
      const findings: Record<string, readonly string[]> = {};
      for (const path of [...PAGES, '/dead-letters/1', `/records/product/${id}`]) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
        const found = await accessibilityFindings(page);
        if (found.length > 0) findings[path] = found;
      }
      expect(findings).toEqual({});
      return visitor;
    });

  journey('fits a phone in both languages', stage, async () => {
    const visitor = await stage.person({ device: { width: 375, height: 812 } });
    const { page } = visitor;
    const overflowing: string[] = [];
    for (const language of ['en', 'ar']) {
      await page.evaluate(`localStorage.setItem('tds.language', '${language}')`);
      for (const path of PAGES) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        if (overflow > 0) overflowing.push(`${language} ${path}: ${overflow} px`);
      }
      await visitor.picture(`phone-${language}`);
    }
    expect(overflowing).toEqual([]);
    return visitor;
  });
}
