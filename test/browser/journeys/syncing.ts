import { journey } from '../support/journey';
import type { Stage } from '../support/stage';

/** From the first screen to fresh data, and to what happened to a record. */
export function syncing(stage: Stage): void {
  journey('is started with its cost shown, watched, and looked back at', stage, async () => {
    const { sandbox } = stage.world;
    const product = [...sandbox.store.each('item')][3]!;
    sandbox.edit('item', product.id, { name: 'Renamed without a webhook' }, { silent: true });
    // Zoho takes its time, so that there is something to watch.
    sandbox.faults.add({ kind: 'latency', ms: 1_500, times: 2, match: { entity: 'item', operation: 'list' } });
    const visitor = await stage.person();
    const { page } = visitor;
    await page.getByRole('link', { name: 'Sync', exact: true }).click();
    await page.getByRole('button', { name: 'Sync Products' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Full' }).click();
    await dialog.getByText(/About \d+ Zoho calls?\./).waitFor();
    await visitor.picture('start-sync');
    await dialog.getByRole('button', { name: 'Sync', exact: true }).click();
    await page.getByRole('progressbar', { name: 'Products: Full' }).waitFor();
    await visitor.picture('sync-running');
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await page
      .getByRole('row', { name: /^Products/ })
      .getByRole('link', { name: 'Completed' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Products: Full' }).waitFor();
    await page.getByRole('main').getByText('A person or the API').waitFor();
    await visitor.picture('run');

    await page
      .getByRole('searchbox', { name: /Id, sku, name/ })
      .first()
      .fill('Renamed without');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Renamed without a webhook' }).click();
    await page.getByRole('tab', { name: 'Timeline' }).waitFor();
    await page.getByText(/The mirror changed: name .*Renamed without a webhook/).waitFor();
    await visitor.picture('timeline');
    return visitor;
  });
}
