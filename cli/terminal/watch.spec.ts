import type { Terminal } from './terminal';
import { watch } from './watch';

/** What is written to a terminal of 10 by 5 that shows the frames and is interrupted after the last. */
async function written(...frames: readonly string[]): Promise<string[]> {
  const out: string[] = [];
  const interruption = new AbortController();
  const left = [...frames];
  const terminal = {
    out: (text: string) => void out.push(text),
    isTerminal: true,
    columns: 10,
    rows: 5,
    interrupted: interruption.signal,
    sleep: async () => {
      if (left.length === 0) interruption.abort();
    },
  } as unknown as Terminal;
  await watch(terminal, 1, async () => ({ text: left.shift()! }));
  return out;
}

describe('watch', () => {
  it('puts a frame in the place of the one before, rows of wrapped lines counted', async () =>
    expect(await written('a\n0123456789abc\n', 'b\n')).toEqual(['\r\u001B[0Ja\n0123456789abc\n', '\u001B[3A\r\u001B[0Jb\n', '\n']));

  it('shows what fits the screen', async () => expect((await written('1\n2\n3\n4\n5\n'))[0]).toBe('\r\u001B[0J1\n2\n3\n'));
});
