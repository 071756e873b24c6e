import { journey } from '../support/journey';
import type { Stage } from '../support/stage';

/** What is shut off, and opened again by a person who knows that the cause is gone. */
export function breakers(stage: Stage): void {
  journey('is shown open with its reason, and reset', stage, async () => {
    const { request } = stage.world;
    const breakers = await request<{ name: string }[]>('GET', '/api/bff/tds/circuit-breakers');
    const { name } = breakers.find((breaker) => breaker.name.startsWith('zoho:books:'))!;
    await request('POST', `/api/bff/tds/circuit-breakers/${encodeURIComponent(name)}/open`, { reason: 'Zoho said so', seconds: 600 });
    const visitor = await stage.person();
    const { page } = visitor;
    await page.getByRole('link', { name: 'Breakers' }).click();
    const panel = page.getByRole('region', { name: 'Zoho Books' });
    await panel.getByText('Zoho said so').first().waitFor();
    await panel.getByText('Calls fail at once').waitFor();
    await visitor.picture('breaker-open');
    await panel.getByRole('button', { name: 'Reset' }).click();
    await panel.getByText('Calls go through.', { exact: true }).waitFor();
    return visitor;
  });
}
