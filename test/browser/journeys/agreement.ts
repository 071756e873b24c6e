import { journey } from '../support/journey';
import type { Stage } from '../support/stage';

/** A mirror that somebody spoiled: noticed, shown side by side, and repaired. */
export function agreement(stage: Stage): void {
  journey('is lost, raises an alert, and comes back by a repair', stage, async () => {
    const { database, request } = stage.world;
    const spoil = `update mirror.products set name = 'spoiled by hand' where zoho_id in (select zoho_id from mirror.products where source_deleted_at is null order by zoho_id desc limit 6)`;
    await database.pool.query(spoil);
    // What differs once may be on its way; what differs a second time is told to people.
    await request('GET', '/api/tds/statistics/compare/product');
    const visitor = await stage.person({ path: '/agreement' });
    const { page } = visitor;
    await page.getByRole('button', { name: 'Compare Products' }).click();
    await page
      .getByRole('dialog')
      .getByText(/About \d+ Zoho calls?\./)
      .waitFor();
    await visitor.picture('compare');
    await page.getByRole('dialog').getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('The comparison has begun', { exact: true }).waitFor();
    await page
      .getByRole('row', { name: /^Products/ })
      .getByText(/^72.7/)
      .waitFor();
    await page.getByRole('link', { name: 'Products', exact: true }).click();
    await page.getByRole('button', { name: 'Side by side' }).first().click();
    await page.getByRole('cell', { name: 'spoiled by hand' }).waitFor();
    await visitor.picture('side-by-side');

    await page.getByRole('link', { name: /^Needs you now/ }).click();
    const alert = page.getByRole('listitem').filter({ hasText: 'Products: not all agree with Zoho' });
    await alert.waitFor();
    await visitor.picture('alert');
    await alert.getByRole('link', { name: 'See and repair' }).click();
    await page.waitForURL('**/agreement/product');

    await page.goto('/alerts');
    const known = page.getByRole('row').filter({ hasText: 'Products: not all agree with Zoho' });
    await known.getByRole('button', { name: 'Acknowledge' }).click();
    await known.getByText('Seen to', { exact: true }).waitFor();

    await page.goto('/agreement/product');
    await page.getByRole('button', { name: 'Repair all' }).click();
    await page
      .getByRole('dialog')
      .getByText(/About \d+ Zoho calls?\./)
      .waitFor();
    await visitor.picture('repair');
    await page.getByRole('dialog').getByRole('button', { name: 'Repair', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Products: Repair' }).waitFor();
    await page.getByRole('main').getByText('Completed', { exact: true }).waitFor();
    const { rows } = await database.pool.query(`select count(*)::int as count from mirror.products where name = 'spoiled by hand'`);
    expect(rows).toEqual([{ count: 0 }]);
    return visitor;
  });
}
