import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { version } from '../package.json';

const ENTRY = resolve(__dirname, '../dist/cli/main.js');
const run = promisify(execFile);

describe('the built program', () => {
  it('runs, prints without colours into a pipe, and ends with the code of what happened', async () => {
    expect((await run(process.execPath, [ENTRY, 'version'])).stdout).toBe(`${version}\n`);
    const refused = run(process.execPath, [ENTRY, '--url', 'http://127.0.0.1:9', 'status']);
    await expect(refused).rejects.toMatchObject({ code: 3, stderr: expect.stringMatching(/^✗ no TDS answers/) });
  });
});
