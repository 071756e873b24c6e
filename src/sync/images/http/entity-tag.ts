/** The strong entity tag of a content hash. */
export function entityTag(hash: string): string {
  return `"${hash}"`;
}

/** Whether an `If-None-Match` header names this tag. Compared weakly, as RFC 9110 asks: proxies that compress weaken tags. */
export function isNamedBy(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag);
}
