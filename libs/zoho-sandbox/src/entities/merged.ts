import { ZohoDocument } from './entity';

/**
 * One document out of parts, later ones winning. Does what spreading them into a literal would: V8 takes ten times as long for that once the
 * result has more than a few dozen fields (36 µs against 3 µs for a list row), and rows are what the sandbox makes most of.
 */
export function merged(...parts: readonly object[]): ZohoDocument {
  return Object.assign({}, ...parts) as ZohoDocument;
}

/** The same for the two parts of a record. */
export function joined<A extends object, B extends object>(first: A, second: B): A & B {
  return Object.assign({}, first, second);
}
