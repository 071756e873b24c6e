import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from '../cli-error';
import { EXIT } from '../exit-codes';

/** Where an instance is and the key to it. */
export interface Profile {
  readonly url: string;
  readonly api_key: string;
}

/** Saved instances by name. */
export interface Profiles {
  /** Name of the one used unless another is asked for; null: the local instance. */
  readonly current: string | null;
  readonly profiles: Readonly<Record<string, Profile>>;
}

const NONE: Profiles = { current: null, profiles: {} };

/** The file of saved instances. */
export function profilesFile(settingsFolder: string): string {
  return join(settingsFolder, 'profiles.json');
}

/** Reads the saved instances; none when there is no file. */
export async function readProfiles(settingsFolder: string): Promise<Profiles> {
  const file = profilesFile(settingsFolder);
  try {
    return { ...NONE, ...(JSON.parse(await readFile(file, 'utf8')) as Partial<Profiles>) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NONE;
    throw new CliError(`cannot read ${file}`, EXIT.failed, [(error as Error).message], ['mend or remove the file, then: tds login <url>']);
  }
}

/** Keeps the saved instances for their owner's eyes only. Renamed into place: a reader never sees half of it. */
export async function writeProfiles(settingsFolder: string, profiles: Profiles): Promise<void> {
  await writePrivateFile(profilesFile(settingsFolder), `${JSON.stringify(profiles, null, 2)}\n`);
}

/** Writes a file that only its owner may read (0600), whole or not at all. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, text, { mode: 0o600 });
  await chmod(temporary, 0o600);
  await rename(temporary, file);
}
