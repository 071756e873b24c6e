import { CliError, usageError } from '../cli-error';
import { EXIT } from '../exit-codes';
import { findLocalInstance } from '../local/local-instance';
import type { Terminal } from '../terminal/terminal';
import { readProfiles } from './profiles';

/** The instance a command talks to. */
export interface Target {
  readonly url: string;
  readonly apiKey: string | undefined;
  /** How it was found, to show. */
  readonly source: string;
  /** Whether it is the TDS of this folder, with its environment and data. */
  readonly isLocal: boolean;
}

/** What the command line says about it. */
export interface TargetOptions {
  readonly url?: string;
  readonly apiKey?: string;
  readonly profile?: string;
}

/** Finds it: the options, then TDS_URL and TDS_API_KEY, then the profile in use, then the TDS of this folder. */
export async function findTarget(terminal: Terminal, options: TargetOptions): Promise<Target> {
  const { environment } = terminal;
  const apiKey = options.apiKey ?? (environment['TDS_API_KEY'] || undefined);
  if (options.url !== undefined)
    return { url: checkedUrl(options.url), apiKey: apiKey ?? (await keyOf(terminal, options.url)), source: '--url', isLocal: false };
  if (options.profile !== undefined) return profileTarget(terminal, options.profile, apiKey);
  const url = environment['TDS_URL'] || undefined;
  if (url !== undefined) return { url: checkedUrl(url), apiKey: apiKey ?? (await keyOf(terminal, url)), source: 'TDS_URL', isLocal: false };
  const { current } = await readProfiles(terminal.settingsFolder);
  if (current !== null) return profileTarget(terminal, current, apiKey);
  const local = findLocalInstance(terminal.folder, environment);
  return { url: local.url, apiKey: apiKey ?? local.apiKey, source: `this folder (${local.dataDir})`, isLocal: true };
}

/** An address without a key: one that was saved for it, or the local one's. */
async function keyOf(terminal: Terminal, url: string): Promise<string | undefined> {
  const { profiles } = await readProfiles(terminal.settingsFolder);
  const { origin } = new URL(checkedUrl(url));
  const saved = Object.values(profiles).find((profile) => new URL(profile.url).origin === origin);
  if (saved) return saved.api_key;
  const local = findLocalInstance(terminal.folder, terminal.environment);
  return new URL(local.url).origin === origin ? local.apiKey : undefined;
}

async function profileTarget(terminal: Terminal, name: string, apiKey: string | undefined): Promise<Target> {
  const { profiles } = await readProfiles(terminal.settingsFolder);
  const profile = profiles[name];
  if (!profile)
    throw new CliError(
      `there is no profile named ${name}`,
      EXIT.notFound,
      [],
      ['tds profiles        lists them', 'tds login <url>     makes one'],
    );
  return { url: profile.url, apiKey: apiKey ?? profile.api_key, source: `profile ${name}`, isLocal: false };
}

/** @throws CliError when it is not an http address. */
export function checkedUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol))
    throw usageError(`${url} is not an http:// or https:// address`, 'such as https://tds.example.com');
  return url.replace(/\/+$/, '');
}
