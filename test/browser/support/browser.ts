import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type ConsoleMessage, type Page, chromium } from 'playwright-core';

/** Where pictures of every run are kept; not in git. */
const ARTEFACTS = join(__dirname, '../artefacts');
/** Longest anything on a page may take to appear; generous, since it costs only when it fails. */
const PATIENCE_MS = 15_000;
const SWITCHES = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A person at a browser. */
export interface Visitor {
  readonly page: Page;
  /** Errors the page wrote to its console or threw, and answers of 500 and above. */
  readonly complaints: readonly string[];
  /** Keeps a picture of what is to be seen. */
  picture(name: string): Promise<void>;
}

/** How the person's device is set. */
export interface Device {
  readonly width?: number;
  readonly height?: number;
  readonly colours?: 'light' | 'dark';
  readonly locale?: string;
}

/** A headless Chromium. The sandbox of Chromium itself cannot be had as root or in most containers; what runs in it is ours. */
export function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: SWITCHES, chromiumSandbox: false });
}

/** A person without a session, on a device of their own. axe is at hand on every page. */
export async function visit(browser: Browser, url: string, device: Device = {}): Promise<Visitor> {
  const { width = 1280, height = 800, colours = 'light', locale = 'en-GB' } = device;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: colours,
    locale,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript({ content: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') });
  const page = await context.newPage();
  return { page, complaints: complaintsOf(context), picture: (name) => picture(page, name) };
}

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(ARTEFACTS, { recursive: true });
  await page.screenshot({ path: join(ARTEFACTS, `${name}.png`) });
}

function complaintsOf(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && !isQuestionWithoutSession(message))
      complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => complaints.push(`page: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** The login page asks who is signed in; that nobody is, is what it wants to know, and Chromium writes it down as an error. */
function isQuestionWithoutSession(message: ConsoleMessage): boolean {
  return message.location().url.endsWith('/api/tds/session') && message.text().includes('401');
}
