/** Mixes integers into one 32-bit hash (murmur3's finaliser per part), so that any record can be generated alone. */
export function mix(...parts: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const part of parts) {
    hash = Math.imul(hash ^ (part | 0), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

/** Hash of a text, for seeds that come from names. */
export function mixText(text: string): number {
  return mix(...Array.from(text, (char) => char.codePointAt(0)!));
}

/** A fraction in [0, 1) that depends on nothing but its arguments. */
export function fraction(...parts: readonly number[]): number {
  return mix(...parts) / 0x1_0000_0000;
}

/** Small seeded generator (mulberry32): same seed, same sequence, on every machine. */
export class Prng {
  private state: number;

  constructor(...seed: readonly number[]) {
    this.state = mix(...seed);
  }

  /** The next fraction in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** An integer, both ends included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a non-empty list. */
  pick<T>(choices: readonly T[]): T {
    return choices[this.int(0, choices.length - 1)]!;
  }
}
