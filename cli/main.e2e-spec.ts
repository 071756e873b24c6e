import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { version } from '../package.json';

/** What `npm link` and `npx` run: the file itself has to be executable. */
const ENTRY = resolve(__dirname, 'tds.cjs');
const run = promisify(execFile);

describe('the built program', () => {
  it('runs, prints without colours into a pipe, and ends with the code of what happened', async () => {
    expect((await run(ENTRY, ['version'])).stdout).toBe(`${version}\n`);
    const refused = run(ENTRY, ['--url', 'http://127.0.0.1:9', 'status']);
    await expect(refused).rejects.toMatchObject({ code: 3, stderr: expect.stringMatching(/^✗ no TDS answers/) });
  });
});
