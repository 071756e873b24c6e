import { journey } from '../support/journey';
import type { Stage } from '../support/stage';

/** What a role may not do stays visible, says why, and does nothing. */
export function roles(stage: Stage): void {
  journey('let a viewer look and not touch', stage, async () => {
    const visitor = await stage.person({ key: await stage.world.keyOf('viewer'), path: '/sync' });
    const { page } = visitor;
    await page.getByText('your key has the role viewer').waitFor();
    const start = page.getByRole('button', { name: 'Sync Customers' });
    expect(await start.getAttribute('aria-disabled')).toBe('true');
    await start.hover();
    await page.getByRole('tooltip').getByText('Needs the role operator; you are viewer').waitFor();
    await start.click({ force: true });
    expect(await page.getByRole('dialog').count()).toBe(0);
    await visitor.picture('viewer');
    return visitor;
  });

  journey('let an operator act, but not on keys', stage, async () => {
    const visitor = await stage.person({ key: await stage.world.keyOf('operator'), path: '/sync' });
    const { page } = visitor;
    await page.getByRole('button', { name: 'Sync Customers' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sync', exact: true }).click();
    await page.getByText('Started', { exact: true }).waitFor();
    await page.goto('/settings?tab=keys');
    await page
      .getByText(/Needs the role administrator|Your role does not allow this/)
      .first()
      .waitFor();
    return visitor;
  });
}
