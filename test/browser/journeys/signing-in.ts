import { accessibilityFindings } from '../support/accessibility';
import { journey } from '../support/journey';
import type { Stage } from '../support/stage';

/** The way in and out. */
export function signingIn(stage: Stage): void {
  journey('refuses a wrong key in words, takes the right one, and stays at the address asked for', stage, async () => {
    const visitor = await stage.visitor();
    const { page } = visitor;
    await page.goto('/queue');
    const key = page.getByLabel('API key', { exact: true });
    await key.fill('tds_wrong');
    expect(await accessibilityFindings(page)).toEqual([]);
    await visitor.picture('sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('This key is unknown, expired or revoked').waitFor();
    await key.fill(stage.world.adminKey);
    await key.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/queue');
    return visitor;
  });

  journey('shows health on the first screen, live, and forgets the session at sign-out', stage, async () => {
    const visitor = await stage.person();
    const { page } = visitor;
    await page.getByRole('heading', { level: 1, name: 'What needs you now' }).waitFor();
    await page.getByRole('main').getByText('Healthy').waitFor();
    await page.getByRole('main').getByText('Nothing needs you').waitFor();
    await page.getByRole('banner').getByText('Live', { exact: true }).waitFor();
    await visitor.picture('nothing-needs-you');
    await page.getByRole('button', { name: /\(administrator\)/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('API key', { exact: true }).waitFor();
    await page.goto('/settings');
    await page.getByLabel('API key', { exact: true }).waitFor();
    return visitor;
  });
}
