import { until } from '@libs/testing';
import { journey } from '../support/journey';
import type { Stage } from '../support/stage';

/** Data that breaks no rule of the mirror, but is wrong: found, excepted, and put right. */
export function dataQuality(stage: Stage): void {
  journey('is checked, a finding is ignored with a reason, and closes when it is put right', stage, async () => {
    const { sandbox, request } = stage.world;
    const { id, sku } = [...sandbox.store.each('item')][2]!;
    sandbox.edit('item', id, { sku: '' });
    await until(async () => (await request<{ sku: string | null }>('GET', `/api/tds/entities/product/${id}`)).sku === null, 15_000);
    const visitor = await stage.person({ path: '/data-quality' });
    const { page } = visitor;
    await page.getByRole('button', { name: 'Check now' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Check now' }).click();
    await page.getByText('The check began', { exact: true }).waitFor();
    const finding = page.getByRole('row').filter({ hasText: id }).filter({ hasText: 'The SKU is missing.' });
    await finding.getByText('Open the item in Zoho and enter a SKU').waitFor();
    await visitor.picture('data-quality');

    await finding.getByRole('button', { name: /^Ignore/ }).click();
    await page.getByRole('dialog').getByLabel('Why it may be as it is').fill('Sold by weight');
    await page.getByRole('dialog').getByRole('button', { name: 'Ignore' }).click();
    await finding.waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: 'Ignored' }).click();
    await finding.getByText('Sold by weight').waitFor();

    sandbox.edit('item', id, { sku: sku as string });
    await page.getByRole('radio', { name: 'Fixed' }).click();
    await finding.waitFor();
    return visitor;
  });
}
