const INSTANT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g;

/** A sentence of the server with its instants as people of this time zone write them. */
export function localTimes(sentence: string, write: (time: string) => string): string {
  return sentence.replace(INSTANT, (instant) => write(instant));
}
