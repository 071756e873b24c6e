import type { Browser } from 'playwright-core';
import { type Device, type Visitor, startBrowser, visit } from './browser';
import { type World, startWorld } from './world';

/** What the journeys take place on: TDS with its Zoho, and a Chromium. */
export class Stage {
  private opened: { readonly world: World; readonly browser: Browser } | null = null;
  private visitors: Visitor[] = [];

  async open(): Promise<void> {
    const browser = await startBrowser();
    try {
      this.opened = { world: await startWorld(), browser };
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    if (!this.opened) return;
    await this.opened.browser.close();
    await this.opened.world.close();
  }

  get world(): World {
    if (!this.opened) throw new Error('the stage is not open');
    return this.opened.world;
  }

  /** Somebody without a session, on a device of their own. */
  async visitor(device: Device = {}): Promise<Visitor> {
    if (!this.opened) throw new Error('the stage is not open');
    const visitor = await visit(this.opened.browser, this.world.url, device);
    this.visitors.push(visitor);
    return visitor;
  }

  /** Somebody who signed in as people do, by default with the admin key. */
  async person({ key = this.world.adminKey, path = '/', device = {} }: PersonOptions = {}): Promise<Visitor> {
    const visitor = await this.visitor(device);
    const { page } = visitor;
    await page.goto(path);
    await page.getByLabel('API key', { exact: true }).fill(key);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('banner').waitFor();
    return visitor;
  }

  /** Everybody leaves. Of those who were there, what their pages looked like is kept under the name of a journey that failed. */
  async clear(failed?: string): Promise<void> {
    const leaving = this.visitors;
    this.visitors = [];
    for (const [index, visitor] of leaving.entries()) {
      if (failed) await visitor.picture(`failed-${failed.replaceAll(/\W+/g, '-')}-${index}`).catch(() => undefined);
      await visitor.page.context().close();
    }
  }
}

interface PersonOptions {
  readonly key?: string;
  readonly path?: string;
  readonly device?: Device;
}
