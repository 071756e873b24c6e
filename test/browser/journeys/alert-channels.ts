import { journey } from '../support/journey';
import type { Stage } from '../support/stage';

/** Whom alerts are told, and for whom they are silent. */
export function alertChannels(stage: Stage): void {
  journey('tests a channel, and says which are not set up', stage, async () => {
    const { receiver } = stage.world;
    const visitor = await stage.person({ path: '/alerts?tab=channels' });
    const { page } = visitor;
    await page.getByRole('region', { name: 'Slack' }).getByText('Not set up').waitFor();
    await page.getByRole('region', { name: 'Own webhook' }).getByRole('button', { name: 'Send a test: Own webhook' }).click();
    await page.getByText(/^Own webhook took the test message in/).waitFor();
    expect(receiver.received.at(-1)).toContain('test');
    await visitor.picture('alert-channels');
    return visitor;
  });

  journey('silences a rule before work that sets it off, and ends that', stage, async () => {
    const visitor = await stage.person({ path: '/alerts?tab=rules' });
    const { page } = visitor;
    const rule = 'queue.backup';
    await page.getByRole('button', { name: `Silence: ${rule}` }).click();
    await page.getByRole('dialog').getByLabel('Why').fill('a full sync tonight');
    await page.getByRole('dialog').getByRole('button', { name: 'Silence', exact: true }).click();
    await page.getByRole('row').filter({ hasText: rule }).getByText('Silenced').waitFor();
    await page.getByRole('tab', { name: 'Silences' }).click();
    const silence = page.getByRole('row').filter({ hasText: 'a full sync tonight' });
    await silence.getByText('In force').waitFor();
    await silence.getByRole('button', { name: /^End now/ }).click();
    await page.getByText('Nothing is silenced').waitFor();
    return visitor;
  });
}
