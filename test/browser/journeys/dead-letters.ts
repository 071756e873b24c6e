import type { Page } from 'playwright-core';
import { until } from '@libs/testing';
import { journey } from '../support/journey';
import type { Stage } from '../support/stage';
import { breakProduct } from '../support/world';

/** Bad data in Zoho: found on the first screen, understood, and mended. */
export function deadLetters(stage: Stage): void {
  const nameInMirror = async (id: string): Promise<string | undefined> => {
    const { rows } = await stage.world.database.pool.query<{ name: string }>('select name from mirror.products where zoho_id = $1', [id]);
    return rows[0]?.name;
  };
  /** From the first screen to the letter: two clicks. */
  const openLetter = async (page: Page, id: string): Promise<void> => {
    await page.getByRole('link', { name: /breaks a rule/ }).click();
    const name = await nameInMirror(id);
    await page.getByRole('link', { name: `Product ${name} ${id}` }).click();
    await page.getByRole('heading', { level: 1, name: `Product ${name}` }).waitFor();
  };

  journey('is mended by correcting its payload, four clicks from the first screen', stage, async () => {
    const { id } = await breakProduct(stage.world, 0);
    const visitor = await stage.person();
    const { page } = visitor;
    await page.getByRole('link', { name: /breaks a rule/ }).waitFor();
    await visitor.picture('needs-you-now');
    await openLetter(page, id);
    await page.getByText('Look at name.').waitFor();
    await page
      .getByText(/breaks a rule/)
      .first()
      .waitFor();
    await visitor.picture('dead-letter');
    await page.getByRole('button', { name: 'Edit' }).click();
    // The editor opens with the failing value selected: what is typed takes its place.
    await page.getByLabel('Payload to apply (JSON)').waitFor();
    await page.keyboard.insertText('"Corrected by hand"');
    await visitor.picture('dead-letter-edited');
    await page.getByRole('button', { name: 'Apply and retry' }).click();
    await page.getByText(/^Closed by/).waitFor();
    expect(await nameInMirror(id)).toBe('Corrected by hand');
    await page.getByRole('link', { name: 'Needs you now' }).click();
    await page.getByRole('main').getByText('Nothing needs you').waitFor();
    return visitor;
  });

  journey('is mended in Zoho and fetched again', stage, async () => {
    const { id } = await breakProduct(stage.world, 1);
    stage.world.sandbox.edit('item', id, { name: 'Corrected in Zoho' }, { silent: true });
    const visitor = await stage.person();
    await openLetter(visitor.page, id);
    await visitor.page.getByRole('button', { name: 'Fetch from Zoho and retry' }).click();
    await visitor.page.getByText(/^Closed by/).waitFor();
    await until(async () => (await nameInMirror(id)) === 'Corrected in Zoho');
    return visitor;
  });
}
