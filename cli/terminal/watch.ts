import type { Terminal } from './terminal';

/** What is to be seen now. */
export interface Frame {
  readonly text: string;
  /** Nothing will change any more. */
  readonly isLast?: boolean;
}

const clearBelow = '\u001B[0J';
const upBy = (lines: number): string => (lines > 0 ? `\u001B[${lines}A\r` : '\r');

/**
 * Shows frames until the last one or Ctrl-C, which is the way to end it and no failure. On a terminal a frame takes the place of the one
 * before; elsewhere it is printed when it differs.
 */
export async function watch(terminal: Terminal, intervalMs: number, look: () => Promise<Frame>): Promise<void> {
  let before = '';
  for (;;) {
    const { text, isLast = false } = await look();
    if (terminal.isTerminal) terminal.out(`${upBy(linesOf(before))}${clearBelow}${text}`);
    else if (text !== before) terminal.out(text);
    before = text;
    if (isLast || terminal.interrupted.aborted) return;
    await terminal.sleep(intervalMs);
    if (terminal.interrupted.aborted) return;
  }
}

function linesOf(text: string): number {
  return text === '' ? 0 : text.split('\n').length - 1;
}
