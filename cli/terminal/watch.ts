import { widthOf } from './table';
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
 * before, cut to the height of the screen, from above which none can be taken back; elsewhere it is printed when it differs.
 */
export async function watch(terminal: Terminal, intervalMs: number, look: () => Promise<Frame>): Promise<void> {
  let before = '';
  for (;;) {
    const { text: all, isLast = false } = await look();
    const text = terminal.isTerminal && !isLast ? cutToScreen(all, terminal) : all;
    if (terminal.isTerminal) terminal.out(`${upBy(rowsOf(before, terminal))}${clearBelow}${text}`);
    else if (text !== before) terminal.out(text);
    before = text;
    if (isLast) return;
    if (!terminal.interrupted.aborted) await terminal.sleep(intervalMs);
    if (terminal.interrupted.aborted) {
      // The terminal has written ^C; what comes next begins a line.
      if (terminal.isTerminal) terminal.out('\n');
      return;
    }
  }
}

/**
 * The lines that fit between the one the cursor is in and the first, which stays: terminals that keep what is cleared from the very top in
 * their history would keep every frame.
 */
function cutToScreen(text: string, terminal: Terminal): string {
  const lines = text.split('\n').slice(0, -1);
  while (lines.length > 1 && rowsOf(`${lines.join('\n')}\n`, terminal) >= terminal.rows - 1) lines.pop();
  return `${lines.join('\n')}\n`;
}

/** How many rows of the screen a text takes; longer lines go on in the next row. */
function rowsOf(text: string, { columns }: Terminal): number {
  const lines = text.split('\n').slice(0, -1);
  return lines.reduce((rows, line) => rows + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
}
