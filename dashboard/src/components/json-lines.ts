/** One line of JSON laid out, with the key it shows. */
export interface JsonLine {
  readonly text: string;
  readonly key: string | undefined;
}

/** JSON laid out by two spaces, line by line. */
export function jsonLines(value: unknown): readonly JsonLine[] {
  const text = JSON.stringify(value, null, 2) ?? 'null';
  return text.split('\n').map((line) => ({ text: line, key: /^\s*"((?:[^"\\]|\\.)*)":/.exec(line)?.[1] }));
}
