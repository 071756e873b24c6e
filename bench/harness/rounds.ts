import type { Measurement } from './measurement';
import { median } from './statistics';

/** Somebody who takes part in a benchmark. One call is one round, and answers with what was measured in it. */
export type Contestant<Result> = (round: number) => Promise<Result>;

/**
 * Lets contestants take turns (A B, B A, A B …), so that whatever else the machine does meanwhile meets all of them alike, and nobody is
 * always the one who runs second. Answers with what each measured, by name, in the order of rounds.
 */
export async function takeTurns<Name extends string, Result>(
  contestants: Readonly<Record<Name, Contestant<Result>>>,
  rounds: number,
): Promise<Record<Name, readonly Result[]>> {
  const names = Object.keys(contestants) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Result[]])) as Record<Name, Result[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) results[name].push(await contestants[name](round));
  }
  return results;
}

/** The figures of a line: ours, and the peer's where there is one. */
export function figuresOf(
  oursRounds: readonly number[],
  peer?: { readonly name: string; readonly rounds: readonly number[] },
): Pick<Measurement, 'ours' | 'oursRounds' | 'peer'> {
  return { ours: median(oursRounds), oursRounds, ...(peer && { peer: { ...peer, figure: median(peer.rounds) } }) };
}
