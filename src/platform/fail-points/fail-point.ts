import { type FailPointName, failPointNames } from './fail-point-names';

/** Where to die, and at which passing of it, from 1. */
export interface FailPointSetting {
  readonly name: FailPointName;
  readonly nth: number;
}

let armed: FailPointSetting | undefined;
let passed = 0;

/** Reads `<name>[:<nth>]`; undefined when it is none. */
export function parseFailPoint(text: string): FailPointSetting | undefined {
  const [, name, nth = '1'] = /^([a-z_.]+)(?::([1-9]\d{0,8}))?$/.exec(text) ?? [];
  const known = failPointNames.find((each) => each === name);
  return known && { name: known, nth: Number(nth) };
}

/** Lets this process die at a fail point, as by kill -9. For crash tests; configuration refuses it in production. */
export function armFailPoint(setting: FailPointSetting | undefined): void {
  armed = setting;
  passed = 0;
}

/** A place between two steps. Does nothing unless it is the one armed. */
export function failPoint(name: FailPointName): void {
  if (armed !== undefined && armed.name === name) pass(armed);
}

function pass({ nth }: FailPointSetting): void {
  passed += 1;
  // SIGKILL: no handler, no flush, no rollback of ours runs.
  if (passed === nth) process.kill(process.pid, 'SIGKILL');
}
