import type { Measurement } from './measurement';
import { median } from './statistics';

/** Somebody who takes part in a benchmark. One call is one round, and answers with the figure measured in it. */
export type Contestant = (round: number) => Promise<number>;

/** What each contestant measured, by name and round. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Lets contestants take turns (A B, B A, A B …), so that whatever else the machine does meanwhile meets all of them alike, and nobody is
 * always the one who runs second.
 */
export async function takeTurns<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  rounds: number,
): Promise<Rounds<Name>> {
  const names = Object.keys(contestants) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) figures[name].push(await contestants[name](round));
  }
  return figures;
}

/** The figures of a line: ours, and the peer's where there is one. */
export function figuresOf(
  oursRounds: readonly number[],
  peer?: { readonly name: string; readonly rounds: readonly number[] },
): Pick<Measurement, 'ours' | 'oursRounds' | 'peer'> {
  return { ours: median(oursRounds), oursRounds, ...(peer && { peer: { ...peer, figure: median(peer.rounds) } }) };
}
