import { World } from '../world';

/** Records kept at hand per world and kind; enough for the default master data, bounded for a million. */
const LIMIT = 6000;

const remembered = new WeakSet<object>();

/** A generator that remembers the records it made lately: documents refer to the same items and contacts again and again. */
export function remembering<R>(generate: (world: World, slot: number) => R): (world: World, slot: number) => R {
  if (remembered.has(generate)) return generate;
  const worlds = new WeakMap<World, Map<number, R>>();
  const remember = (world: World, slot: number): R => {
    let records = worlds.get(world);
    if (!records) worlds.set(world, (records = new Map<number, R>()));
    const known = records.get(slot);
    if (known !== undefined) return known;
    if (records.size >= LIMIT) records.clear();
    const record = generate(world, slot);
    records.set(slot, record);
    return record;
  };
  remembered.add(remember);
  return remember;
}
