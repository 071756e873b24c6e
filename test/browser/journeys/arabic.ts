import { until } from '@libs/testing';
import { journey } from '../support/journey';
import type { Stage } from '../support/stage';
import { breakProduct } from '../support/world';

/** Texts the server writes in English; the dashboard has each of them in Arabic. */
async function serverTexts({ world: { request } }: Stage): Promise<Record<string, readonly string[]>> {
  type Described = readonly { readonly description: string; readonly action?: string }[];
  const of = async (path: string): Promise<readonly string[]> =>
    (await request<Described>('GET', path)).flatMap(({ description, action }) => (action ? [description, action] : [description]));
  return {
    '/settings': await of('/api/tds/configuration'),
    '/schedules': await of('/api/tds/schedules'),
    '/alerts?tab=rules': await of('/api/tds/alerts/rules'),
  };
}

export function arabic(stage: Stage): void {
  journey('leaves nothing the server says in English', stage, async () => {
    const { id } = await breakProduct(stage.world, 3);
    const [letter] = await stage.world.request<{ id: string; explanation: string; what_to_do: string; failure_reason: string }[]>(
      'GET',
      `/api/bff/tds/dead-letter?source_entity_id=${id}`,
    );
    const texts = {
      ...(await serverTexts(stage)),
      '/dead-letters': [letter!.failure_reason],
      [`/dead-letters/${letter!.id}`]: [letter!.explanation, letter!.what_to_do],
      [`/records/product/${id}`]: ['The record breaks a rule', 'A worker began'],
    };
    const visitor = await stage.person();
    const { page } = visitor;
    await page.evaluate(`localStorage.setItem('tds.language', 'ar')`);
    const english: Record<string, readonly string[]> = {};
    for (const [path, told] of Object.entries(texts)) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
      const shown = await page.getByRole('main').innerText();
      expect(shown.length).toBeGreaterThan(100);
      const left = told.filter((text) => shown.includes(text));
      if (left.length > 0) english[path] = left;
    }
    await visitor.picture('arabic');
    expect(english).toEqual({});
    stage.world.sandbox.edit('item', id, { name: 'Corrected in Zoho' });
    const { request } = stage.world;
    await until(async () => (await request<{ resolved: boolean }>('GET', `/api/bff/tds/dead-letter/${letter!.id}`)).resolved, 15_000);
    await until(async () => (await request<object[]>('GET', '/api/bff/tds/dead-letter')).length === 0, 15_000);
    return visitor;
  });
}
